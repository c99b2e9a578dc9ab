using System.Text.Json;
using System.Text.Json.Serialization;
using Grader.Contracts.Submissions;

namespace Grader.Service.Intake;

/// <summary>The answer of a POST: the submission is stored and will be graded.</summary>
internal sealed record AcceptedDocument(string Id, SubmissionStatus Status, SubmissionLinks Links);

/// <summary>The answer of <c>GET /v1/submissions/{id}</c>.</summary>
/// <param name="Tenant">As the platform sent it, like <paramref name="Student"/> and <paramref name="Metadata"/>.</param>
/// <param name="Result">The result document, byte for byte as it was stored.</param>
internal sealed record SubmissionDocument(
    string Id,
    string Challenge,
    SubmissionStatus Status,
    SubmissionLinks Links,
    string? Tenant,
    string? Student,
    JsonElement? Metadata,
    RawJson? Result)
{
    public static SubmissionDocument Of(Submission submission) => new(
        submission.Id, submission.Challenge, submission.Status, SubmissionLinks.Of(submission.Id, submission.Challenge),
        submission.Tenant.Length > 0 ? submission.Tenant : null, submission.Student,
        submission.Metadata, submission.ResultJson is { } json ? new(json) : null);
}

internal sealed record SubmissionLinks(string Self, string Challenge)
{
    public static SubmissionLinks Of(string id, string challenge) => new(Routes.Submission(id), Routes.Challenge(challenge));
}

/// <summary>JSON that is written unchanged.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct RawJson(string Text)
{
    internal sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        // Our own writer produced it and our own database kept it, so it needs no validation.
        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Text, skipInputValidation: true);
    }
}
