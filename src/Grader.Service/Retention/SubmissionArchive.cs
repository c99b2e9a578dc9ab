using System.Text.Json;
using Grader.Contracts.Submissions;
using Grader.Service.Submissions;
using Grader.Storage;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Grader.Service.Retention;

/// <summary>
/// Keeps removed submissions as JSON lines (https://jsonlines.org), one file for each batch: <c>2026-11-30/sub_….jsonl</c>, named by the id
/// of its first submission and the day on which that was accepted. A batch that is archived again, after a crash, replaces its file.
/// </summary>
internal sealed class SubmissionArchive(IOptions<RetentionOptions> options, IOptions<JsonOptions> json)
{
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public async Task WriteAsync(IReadOnlyList<OldSubmission> submissions)
    {
        if (options.Value.Archive is not { } folder) return;

        var first = submissions[0].Submission;
        var day = Path.Combine(folder, $"{first.CreatedAt.UtcDateTime:yyyy-MM-dd}");
        PrivateFolder.Create(day);
        var path = Path.Combine(day, $"{first.Id}.jsonl");
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await WriteAsync(temporary, submissions).ConfigureAwait(false);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private async Task WriteAsync(string path, IReadOnlyList<OldSubmission> submissions)
    {
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await using (file.ConfigureAwait(false))
        {
            foreach (var submission in submissions)
            {
                await JsonSerializer.SerializeAsync(file, ArchivedSubmission.Of(submission), json.Value.SerializerOptions)
                    .ConfigureAwait(false);
                file.WriteByte((byte)'\n');
            }

            file.Flush(flushToDisk: true);
        }
    }
}

/// <summary>A line of the archive: what <c>GET /v1/submissions/{id}</c> answered, without links, and the code.</summary>
internal sealed record ArchivedSubmission(
    string Id,
    string Challenge,
    SubmissionStatus Status,
    string? Tenant,
    string? Student,
    DateTimeOffset CreatedAt,
    DateTimeOffset? GradedAt,
    DateTimeOffset? CancelledAt,
    string? CancelReason,
    JsonElement? Metadata,
    IReadOnlyList<SourceFile> Files,
    RawJson? Result)
{
    public static ArchivedSubmission Of(OldSubmission old)
    {
        var document = SubmissionDocument.Of(old.Submission);
        return new(
            document.Id, document.Challenge, document.Status, document.Tenant, document.Student, document.CreatedAt, document.GradedAt,
            document.CancelledAt, document.CancelReason, document.Metadata, old.Files, document.Result);
    }
}
