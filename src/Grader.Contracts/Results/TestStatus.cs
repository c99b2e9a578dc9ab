using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>The outcome of one hidden test.</summary>
public enum TestStatus
{
    [JsonStringEnumMemberName("passed")] Passed,
    [JsonStringEnumMemberName("failed")] Failed,
    [JsonStringEnumMemberName("timeout")] Timeout,
    [JsonStringEnumMemberName("memory_limit")] MemoryLimit,
    [JsonStringEnumMemberName("crashed")] Crashed,
    [JsonStringEnumMemberName("not_run")] NotRun,

    /// <summary>A memory measurement that was not conclusive; the service repeats it in a fresh process.</summary>
    [JsonStringEnumMemberName("inconclusive")] Inconclusive,
}
