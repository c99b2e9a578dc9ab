using System.Text.Json.Serialization;

namespace Grader.Contracts.Submissions;

/// <summary>The state of a submission.</summary>
public enum SubmissionStatus
{
    [JsonStringEnumMemberName("queued")] Queued,
    [JsonStringEnumMemberName("running")] Running,
    [JsonStringEnumMemberName("graded")] Graded,
    [JsonStringEnumMemberName("cancelled")] Cancelled,
}
