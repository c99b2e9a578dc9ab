using System.ComponentModel;
using Grader.Contracts.Submissions;

namespace Grader.Service.Reference;

// What clients send, for the reference alone: readers report every error at once, which a serializer does not.
[Description("A submission of one student for one challenge.")]
internal sealed record SubmissionBody(
    [property: Required, Description("The slug of the challenge.")] string Challenge,
    [property: Required, Description("1 to 10 files.")] IReadOnlyList<SourceFile> Files,
    [property: Description("The school, course or customer that waits. Tenants take turns.")] string? Tenant,
    [property: Description("Your id of the student, the same for every submission of theirs.")] string? Student,
    [property: Description("Whether it cancels what this student has waiting for the same challenge.")] bool? Supersede,
    [property: Description("Where the result goes.")] WebhookBody? Webhook,
    [property: Description("Strings for your own use; you get them back with the result.")] IReadOnlyDictionary<string, string>? Metadata);

internal sealed record WebhookBody(
    [property: Required, Description("Absolute, https.")] string Url,
    [property: Required, Description("whsec_ and the base64 of 24 to 64 random bytes.")] string Secret);

internal sealed record BatchBody([property: Required, Description("1 to 100 submissions.")] IReadOnlyList<SubmissionBody> Submissions);

internal sealed record RegradeBody(
    [property: Required, Description("The slug of the challenge.")] string Challenge,
    [property: Description("The version that graded the submissions; all versions without.")] string? Version,
    [property: Description("Only submissions with this verdict.")] string? Verdict,
    [property: Description("Only submissions of this tenant.")] string? Tenant,
    [property: Description("Whether to apply it as soon as it is graded.")] bool? Apply);

internal sealed record RegradeOneBody([property: Description("Whether to apply it as soon as it is graded.")] bool? Apply);

internal sealed record KeyBody(
    [property: Required, Description("What it is for.")] string Name,
    [property: Required, Description("submit, read, manage.")] IReadOnlyList<string> Scopes,
    [property: Description("The only tenant whose submissions it sees; all without.")] string? Tenant,
    [property: Description("Networks that it may be used from, in CIDR notation; all without.")] IReadOnlyList<string>? Networks,
    [property: Description("Requests per minute.")] int? PerMinute,
    [property: Description("Submissions in 24 hours.")] int? DailyQuota,
    [property: Description("Days until it expires; never without.")] int? ExpiresInDays);

internal sealed record MaintenanceBody([property: Required, Description("What whoever submits is told.")] string Message);

internal sealed record EndpointBody(
    [property: Required, Description("Absolute, https.")] string Url,
    [property: Description("For people.")] string? Description,
    [property: Description("Types of events; all without.")] IReadOnlyList<string>? Events,
    [property: Description("Headers that each webhook carries, such as Authorization.")] IReadOnlyDictionary<string, string>? Headers,
    [property: Description("The most requests in a second.")] int? RatePerSecond,
    [property: Description("whsec_…; one is made without.")] string? Secret,
    [property: Description("Whose events it receives; those of all tenants without.")] string? Tenant);

internal sealed record EndpointPatch(
    [property: Description("Absolute, https.")] string? Url,
    [property: Description("For people.")] string? Description,
    [property: Description("Types of events; null for all.")] IReadOnlyList<string>? Events,
    [property: Description("All headers that each webhook carries; null for none.")] IReadOnlyDictionary<string, string>? Headers,
    [property: Description("The most requests in a second; null for no limit.")] int? RatePerSecond,
    [property: Description("Whether it receives events.")] bool? Enabled);

internal sealed record RotateSecretBody(
    [property: Description("whsec_…; one is made without.")] string? Secret,
    [property: Description("Seconds for which the secret before signs too.")] int? OverlapSeconds);

internal sealed record RotateKeyBody([property: Description("Seconds for which the key before signs too.")] int? OverlapSeconds);

internal sealed record RecoverBody([property: Required, Description("A time of RFC 3339.")] DateTimeOffset Since);
