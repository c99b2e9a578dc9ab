namespace Grader.Contracts.Results;

/// <summary>The numbers and the trace that prove a failed property.</summary>
public sealed record Evidence
{
    /// <summary>The largest count that the property allows.</summary>
    public double? Allowed { get; init; }

    /// <summary>The count that was observed.</summary>
    public double? Observed { get; init; }

    /// <summary>
    /// The unit of <see cref="Allowed"/> and <see cref="Observed"/>: <c>pulls</c>, <c>items alive</c>, <c>bytes per item</c>.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>The ordered events of the enumeration: <c>pull 0</c>, <c>yield 0</c>, <c>dispose</c>.</summary>
    public IReadOnlyList<string> Trace { get; init; } = [];

    /// <summary>How a cost grew with the size of the input.</summary>
    public IReadOnlyList<GrowthPoint>? Growth { get; init; }

    /// <summary>The input and output that the test's author allows to be shown.</summary>
    public string? CounterExample { get; init; }

    /// <summary>The probable cause in the student's code.</summary>
    public string? LikelyCause { get; init; }
}
