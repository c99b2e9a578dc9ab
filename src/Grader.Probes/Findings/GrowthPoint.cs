namespace Grader.Probes.Findings;

/// <summary>One rung of a size ladder: at size <paramref name="N"/> the cost was <paramref name="Value"/>.</summary>
public sealed record GrowthPoint(long N, double Value);
