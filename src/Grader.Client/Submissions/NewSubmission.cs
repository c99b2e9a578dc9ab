using System.Text.Json.Serialization;
using Grader.Contracts.Submissions;

namespace Grader.Client.Submissions;

/// <summary>What to grade.</summary>
public sealed record NewSubmission
{
    /// <summary>The slug of the challenge: <c>take-every</c>.</summary>
    public required string Challenge { get; init; }

    /// <summary>1 to 10 C# files.</summary>
    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>The school, course or customer that waits: tenants take turns. At most 255 characters.</summary>
    public string? Tenant { get; init; }

    /// <summary>Your id of the student, the same for every submission of theirs; better a pseudonym. At most 255 characters.</summary>
    public string? Student { get; init; }

    /// <summary>Where to send the result.</summary>
    public WebhookTarget? Webhook { get; init; }

    /// <summary>For your own use; comes back with the result.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>
    /// Two submissions with the same key are one. Null for a new key at each call of <see cref="GraderClient.SubmitAsync"/>; name your
    /// own, such as your id of the submission, if your program may be restarted between the call and its return.
    /// </summary>
    [JsonIgnore]
    public string? IdempotencyKey { get; init; }
}

/// <summary>The receiver of one result.</summary>
/// <param name="Url">A public <c>https</c> address.</param>
/// <param name="Secret"><c>whsec_</c> and the base64 of 24 to 64 random bytes; signs the webhook.</param>
public sealed record WebhookTarget(Uri Url, string Secret)
{
    /// <summary>The URL alone.</summary>
    public override string ToString() => Url.ToString();
}
