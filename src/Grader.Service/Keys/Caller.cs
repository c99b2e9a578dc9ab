using System.Net;
using Grader.Service.Requests;
using Grader.Storage.Audit;
using Grader.Storage.Keys;

namespace Grader.Service.Keys;

/// <summary>Whoever sent a request: the API key that it came with.</summary>
/// <param name="KeyId">The id of the key.</param>
/// <param name="Tenant">The only tenant whose rows it sees and writes; null for all of them.</param>
internal sealed record Caller(string KeyId, string? Tenant, Scopes Scopes) : IKeyed
{
    /// <summary>The caller where no key is needed: it may do everything but read hidden tests.</summary>
    public static Caller Anyone { get; } = new("anyone", null, Scopes.All);

    public int? PerMinute { get; init; }

    public int? DailyQuota { get; init; }

    public IReadOnlyList<IPNetwork> Networks { get; init; } = [];

    /// <summary>Whose Idempotency-Keys must differ: all keys of one tenant, so that a key can be replaced between two tries.</summary>
    public string Holder => Tenant ?? "";

    /// <inheritdoc/>
    public string Account => Tenant is null ? $"key {KeyId}" : $"tenant {Tenant}";

    public static Caller Of(ApiKey key) => new(key.Id, key.Tenant, ScopeNames.Parse(key.Scopes))
    {
        PerMinute = key.PerMinute,
        DailyQuota = key.DailyQuota,
        Networks = [.. key.Networks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IPNetwork.Parse)],
    };

    /// <summary>Whether it may see and change rows of this tenant.</summary>
    public bool Sees(string tenant) => Tenant is null || Tenant == tenant;

    /// <param name="tenant">Of what the line names; null where it concerns all.</param>
    /// <param name="action">A stable word, such as <c>submission.erased</c>.</param>
    /// <param name="subject">The id of what the line names.</param>
    public AuditEntry Audit(string? tenant, string action, string subject, string? detail = null) =>
        new(KeyId, tenant, action, subject, detail);

    /// <summary>Lets a handler take the caller as a parameter.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context) => ValueTask.FromResult(context.Features.Get<Caller>());
}
