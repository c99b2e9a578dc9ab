namespace Grader.Probes.Findings;

/// <summary>What the assertion about operations finds, in words.</summary>
internal static class ComplexityFindings
{
    public static Finding TooMany(string name, double allowed, IReadOnlyList<GrowthPoint> points, string unit) => new(
        "CX-OPS",
        $"Works too hard. {name} was promised: at n = {Plural.Number(points[^1].N)}, {Plural.Number(Math.Floor(allowed))} {unit} "
        + $"are enough; your code made {Plural.Number(points[^1].Value)}.")
    {
        Allowed = Math.Floor(allowed),
        Observed = points[^1].Value,
        Unit = unit,
        Growth = points,
        Cause = Causes.OfOperations(points),
    };
}
