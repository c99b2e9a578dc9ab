using Grader.Probes.Hosting;

namespace Grader.Probes.Findings;

/// <summary>What the assertions about memory find, in words.</summary>
internal static class MemoryFindings
{
    public static Finding Retains(
        string property, int yielded, double allowed, IReadOnlyList<GrowthPoint> growth, string what) => new(
        property,
        $"Remembers too much. After {Plural.Of(yielded, "item")} you may hold {Plural.Number(allowed)}; "
        + $"{Plural.Number(growth[^1].Value)} {what} were still alive.")
    {
        Allowed = allowed,
        Observed = growth[^1].Value,
        Unit = "items alive",
        Growth = growth,
        Cause = Causes.OfRetention(growth, allowed),
    };

    public static Finding Allocates(string property, double allowed, double observed, string per, IReadOnlyList<GrowthPoint> points) => new(
        property,
        $"Allocates too much. {Plural.Number(allowed)} bytes {per} are enough; your code allocated {Plural.Number(observed)}.")
    {
        Allowed = allowed,
        Observed = Math.Round(observed, 1),
        Unit = $"bytes {per}",
        Growth = points,
        Cause = Causes.OfAllocation(property, observed),
    };

    public static Finding Grows(string name, double allowed, IReadOnlyList<GrowthPoint> points, string unit) => new(
        "MM-GROWTH",
        $"Grows too fast. {name} was promised: at n = {Plural.Number(points[^1].N)} {Plural.Number(allowed)} {unit} are enough; "
        + $"your code took {Plural.Number(points[^1].Value)}.")
    {
        Allowed = Math.Round(allowed, 1),
        Observed = points[^1].Value,
        Unit = unit,
        Growth = points,
        Cause = Causes.OfGrowth(points),
    };
}
