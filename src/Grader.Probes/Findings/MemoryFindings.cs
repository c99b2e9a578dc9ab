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

    public static Finding Allocates(string property, double allowed, double observed, string per) => new(
        property,
        $"Allocates too much. {Plural.Number(allowed)} bytes {per} are enough; your code allocated {Plural.Number(observed)}.")
    {
        Allowed = allowed,
        Observed = Math.Round(observed, 1),
        Unit = $"bytes {per}",
        Cause = Causes.OfAllocation(property, observed),
    };

    public static Finding Boxes(double observed) => new(
        "MM-BOX", $"Boxes values. A value as an object costs 24 bytes; your code allocated {Plural.Number(observed)} per item.")
    {
        Allowed = 0,
        Observed = Math.Round(observed, 1),
        Unit = "bytes per item",
        Cause = "an int is stored as object, or used through a non-generic interface.",
    };

    public static Finding Grows(string name, double allowed, IReadOnlyList<GrowthPoint> points, string unit) => new(
        "MM-GROWTH",
        $"Grows too fast. {name} was promised: at n = {Plural.Number(points[^1].N)}, {Plural.Number(allowed)} {unit} are enough; "
        + $"your code took {Plural.Number(points[^1].Value)}.")
    {
        Allowed = Math.Round(allowed, 1),
        Observed = points[^1].Value,
        Unit = unit,
        Growth = points,
        Cause = Causes.OfGrowth(points),
    };

    public static Finding NeverReadAll(string property, int due, long pulls) => new(
        property, $"Does not read its source. {Plural.Of(due, "item")} had to be read; your code made {Plural.Of(pulls, "pull")}.")
    {
        Allowed = due,
        Observed = pulls,
        Unit = "pulls",
    };

    public static Finding Leaks(int run, int alive, double allowed) => new(
        "MM-LEAK",
        $"Leaves items behind. The pipeline was gone after run {run}; {Plural.Number(allowed)} items may live on, "
        + $"{Plural.Number(alive)} did.")
    {
        Allowed = allowed,
        Observed = alive,
        Unit = "items alive",
        Cause = "a static field, a cache or a captured variable that outlives the pipeline holds them.",
    };

    public static Finding PeaksAbove(double allowed, double observed, long pulls) => new(
        "MM-PEAK",
        $"Fills the heap. {Plural.Number(allowed)} MB were enough for a stream of any length; after {Plural.Of(pulls, "pull")} "
        + $"{Plural.Number(observed)} MB were in use.")
    {
        Allowed = allowed,
        Observed = Math.Round(observed, 1),
        Unit = "MB",
        Cause = "items are collected (ToList, ToArray, ReadToEnd, a growing buffer) before they are handed on.",
    };

    public static Finding OutOfMemory(double allowed) => new(
        "MM-PEAK", $"Fills the heap. {Plural.Number(allowed)} MB were enough for a stream of any length; your code ran out of memory.")
    {
        Allowed = allowed,
        Unit = "MB",
        Cause = "items are collected (ToList, ToArray, ReadToEnd, a growing buffer) before they are handed on.",
    };
}
