using System.Text.Json.Serialization;

namespace Grader.Contracts.Submissions;

/// <summary>Where a submission is on its road.</summary>
public enum SubmissionStatus
{
    [JsonStringEnumMemberName("queued")] Queued,
    [JsonStringEnumMemberName("running")] Running,
    [JsonStringEnumMemberName("graded")] Graded,
    [JsonStringEnumMemberName("cancelled")] Cancelled,
}
