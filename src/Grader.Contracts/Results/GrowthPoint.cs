namespace Grader.Contracts.Results;

/// <summary>The cost <paramref name="Value"/> measured at input size <paramref name="N"/>.</summary>
public sealed record GrowthPoint(long N, double Value);
