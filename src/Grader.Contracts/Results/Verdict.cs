using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>The outcome of a submission. If several apply, the one declared first wins.</summary>
public enum Verdict
{
    /// <summary>The service failed three times; costs the student nothing.</summary>
    [JsonStringEnumMemberName("infrastructure_error")] InfrastructureError,

    /// <summary>The pack is broken: its hidden tests do not compile, or a canary is missing.</summary>
    [JsonStringEnumMemberName("challenge_error")] ChallengeError,

    /// <summary>The compiler ran out of time, memory or stack on this source.</summary>
    [JsonStringEnumMemberName("compile_limit")] CompileLimit,

    /// <summary>The compiler reports errors, or the contract is not met.</summary>
    [JsonStringEnumMemberName("compile_error")] CompileError,

    /// <summary>The policy forbids an API or a construct.</summary>
    [JsonStringEnumMemberName("rejected")] Rejected,

    /// <summary>The records of the run contradict the manifest, or a canary "passed".</summary>
    [JsonStringEnumMemberName("tampered")] Tampered,

    /// <summary>The heap or cgroup limit was hit.</summary>
    [JsonStringEnumMemberName("memory_limit")] MemoryLimit,

    /// <summary>A test used up its CPU seconds, or hung until the watchdog ended it.</summary>
    [JsonStringEnumMemberName("timeout")] Timeout,

    /// <summary>The test process ended without its final record.</summary>
    [JsonStringEnumMemberName("crashed")] Crashed,

    /// <summary>At least one test failed.</summary>
    [JsonStringEnumMemberName("failed")] Failed,

    /// <summary>Every hidden test reported, each exactly once, and every one passed.</summary>
    [JsonStringEnumMemberName("passed")] Passed,
}
