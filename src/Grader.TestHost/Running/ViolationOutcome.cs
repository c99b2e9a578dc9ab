using Grader.Guest.Protocol;
using Grader.Contracts.Results;
using Grader.Probes.Findings;

namespace Grader.TestHost.Running;

/// <summary>Converts a violation that a probe recorded into an outcome of the protocol.</summary>
internal static class ViolationOutcome
{
    public static TestOutcome From(Violation violation, double milliseconds) => new(
        violation.Inconclusive ? TestStatus.Inconclusive : TestStatus.Failed,
        milliseconds,
        violation.Message,
        violation.Message,
        violation.Property,
        new Evidence
        {
            Allowed = violation.Allowed,
            Observed = violation.Observed,
            Unit = violation.Unit,
            Trace = violation.Trace,
            Growth = violation.Growth is { Count: > 0 } growth
                ? [.. growth.Select(point => new Contracts.Results.GrowthPoint(point.N, point.Value))]
                : null,
            CounterExample = violation.CounterExample,
            LikelyCause = violation.LikelyCause,
        },
        violation.TraceWithoutValues,
        violation.Concept)
    {
        ExcusedBy = violation.ExcusedBy,
        ThrownAt = StudentFrame.Of(violation.Thrown),
    };
}
