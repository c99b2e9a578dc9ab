using System.Text.Json;
using Grader.Grading.Intake;
using Grader.Service.Intake;
using Grader.Service.Requests;
using Grader.Storage.Endpoints;
using Grader.Storage.Events;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Signing;

namespace Grader.Service.Webhooks;

/// <summary>Turns the JSON of a request about an endpoint into what to store, or reports every error in it.</summary>
internal sealed class EndpointRequestReader(EndpointOptions limits, AddressGuard addresses, ISecretProtector protector)
{
    private const int MaxRate = 1000;
    private const int MaxTenantLength = 255;

    // Thirty days.
    private const int MaxOverlapSeconds = 2_592_000;

    private readonly JsonFields fields = new();

    public IReadOnlyList<IntakeProblem> Problems => fields.Problems;

    /// <summary>Reads a new endpoint.</summary>
    /// <param name="tenant">The caller's; null if the body may name one.</param>
    /// <returns>The endpoint, and its secret in the clear; null if and only if there are <see cref="Problems"/>.</returns>
    public (NewEndpoint Endpoint, WebhookSecret Secret)? ReadNew(JsonElement body, string id, string? tenant)
    {
        if (!fields.IsObject(body, "", "url", "description", "events", "headers", "ratePerSecond", "secret", "tenant")) return null;

        var url = fields.Text(body, "", "url") is { } text ? fields.Url(text, "/url", addresses) : null;
        var description = ReadDescription(body);
        var events = ReadEvents(body);
        var headers = ReadHeaders(body);
        var rate = ReadRate(body);
        var secret = ReadSecret(body);
        var named = ReadTenant(body, tenant);
        if (Problems.Count > 0) return null;

        return (new()
        {
            Id = id,
            Tenant = named,
            Url = url!.AbsoluteUri,
            Description = description ?? "",
            Events = events?.To,
            ProtectedHeaders = headers?.To,
            ProtectedSecret = protector.Protect(secret!.Reveal()),
            RatePerSecond = rate?.To,
        }, secret);
    }

    /// <summary>Reads a change. A field that is missing changes nothing; null takes back what was set.</summary>
    /// <returns>Null if and only if there are <see cref="Problems"/>.</returns>
    public EndpointChange? ReadChange(JsonElement body)
    {
        if (!fields.IsObject(body, "", "url", "description", "events", "headers", "ratePerSecond", "enabled")) return null;

        var url = Required(body, "url") is { } member && fields.Text(member, "/url") is { } text
            ? fields.Url(text, "/url", addresses)
            : null;
        var change = new EndpointChange
        {
            Url = url?.AbsoluteUri,
            Description = ReadDescription(body),
            Events = ReadEvents(body),
            ProtectedHeaders = ReadHeaders(body),
            RatePerSecond = ReadRate(body),
            Disabled = Required(body, "enabled") is null ? null : !fields.Boolean(body, "", "enabled"),
        };
        return Problems.Count == 0 ? change : null;
    }

    /// <summary>Reads what is to replace a secret.</summary>
    /// <returns>Null if and only if there are <see cref="Problems"/>.</returns>
    public (WebhookSecret Secret, TimeSpan Overlap)? ReadRotation(JsonElement body)
    {
        if (!fields.IsObject(body, "", "secret", "overlapSeconds")) return null;

        var secret = ReadSecret(body);
        var overlap = ReadOverlap(body, limits.Overlap, least: 0);
        return Problems.Count == 0 ? (secret!, overlap) : null;
    }

    /// <summary>Reads how long an old signing key is to sign beside the new one.</summary>
    /// <returns>Null if and only if there are <see cref="Problems"/>.</returns>
    public TimeSpan? ReadKeyRotation(JsonElement body)
    {
        if (!fields.IsObject(body, "", "overlapSeconds")) return null;

        var least = (int)SigningKeys.ShortestOverlap.TotalSeconds;
        var overlap = ReadOverlap(body, TimeSpan.FromSeconds(Math.Max(least, limits.Overlap.TotalSeconds)), least);
        return Problems.Count == 0 ? overlap : null;
    }

    /// <summary>Reads since when failed deliveries are wanted again.</summary>
    /// <returns>Null if and only if there are <see cref="Problems"/>.</returns>
    public DateTimeOffset? ReadSince(JsonElement body, DateTimeOffset now)
    {
        if (!fields.IsObject(body, "", "since")) return null;
        if (fields.Text(body, "", "since") is not { } text) return null;

        var since = Rfc3339.Read(text);
        if (!(since <= now)) fields.Report("/since", "This must be a time in the past such as 2026-11-22T20:15:04Z.");
        return Problems.Count == 0 ? since : null;
    }

    private TimeSpan ReadOverlap(JsonElement body, TimeSpan otherwise, int least) =>
        fields.Integer(body, "", "overlapSeconds", least, MaxOverlapSeconds) is { } seconds ? TimeSpan.FromSeconds(seconds) : otherwise;

    private string? ReadDescription(JsonElement body)
    {
        if (Required(body, "description") is not { } member || fields.Text(member, "/description") is not { } text) return null;
        if (text.Length > limits.MaxDescription)
        {
            fields.Report(
                "/description", $"{text.Length} characters; at most {limits.MaxDescription} are allowed.", tooLarge: true);
        }

        if (text.Any(char.IsControl)) fields.Report("/description", "Control characters are not allowed here.");
        return text;
    }

    private Change<IReadOnlyList<string>?>? ReadEvents(JsonElement body)
    {
        const string Pointer = "/events";
        if (!body.TryGetProperty("events", out var array)) return null;
        if (array.ValueKind == JsonValueKind.Null) return new(null);
        if (!fields.Is(JsonValueKind.Array, array, Pointer)) return null;

        var types = new List<string>();
        foreach (var element in array.EnumerateArray())
        {
            var pointer = $"{Pointer}/{types.Count}";
            var type = fields.Text(element, pointer);
            if (type is null) return null;
            if (!EventTypes.Selectable.Contains(type))
            {
                fields.Report(pointer, $"There is no such type of event; those are {string.Join(", ", EventTypes.Selectable)}.");
                return null;
            }

            if (types.Contains(type)) fields.Report(pointer, "This type appears twice.");
            types.Add(type);
            if (types.Count > EventTypes.Selectable.Count) return null;
        }

        if (types.Count == 0) fields.Report(Pointer, "Select at least one type of event, or leave this out to receive all.");
        return new(types);
    }

    private Change<string?>? ReadHeaders(JsonElement body)
    {
        if (!body.TryGetProperty("headers", out var element)) return null;
        if (element.ValueKind == JsonValueKind.Null) return new(null);

        var headers = new CustomHeaders(fields, limits).Read(element);
        return new(headers is null ? null : protector.Protect(JsonSerializer.Serialize(headers)));
    }

    private Change<int?>? ReadRate(JsonElement body) =>
        body.TryGetProperty("ratePerSecond", out _) ? new(fields.Integer(body, "", "ratePerSecond", 1, MaxRate)) : null;

    private WebhookSecret? ReadSecret(JsonElement body)
    {
        if (fields.Member(body, "", "secret", required: false) is not { } member) return WebhookSecret.Generate();
        return fields.Text(member, "/secret") is { } text ? fields.Secret(text, "/secret") : null;
    }

    private string? ReadTenant(JsonElement body, string? ofCaller)
    {
        if (fields.Member(body, "", "tenant", required: false) is not { } member) return ofCaller;
        if (fields.ShortText(member, "/tenant", MaxTenantLength) is not { } text) return null;
        if (ofCaller is not null && text != ofCaller) fields.Report("/tenant", $"Your key is of the tenant '{ofCaller}'; leave this out.");
        return text;
    }

    /// <summary>A field that may be missing but not null.</summary>
    private JsonElement? Required(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var member)) return null;
        return fields.Member(body, "", name, required: true) is null ? null : member;
    }
}
