namespace Grader.Probes.Findings;

/// <summary>What the assertions about memory and operations find, in words.</summary>
internal static class MemoryFindings
{
    public static Finding Retains(
        string property, int yielded, double allowed, IReadOnlyList<GrowthPoint> growth, string what) => new(
        property,
        $"Remembers too much. After {Plural.Of(yielded, "item")} you may hold {Plural.Number(allowed)}; "
        + $"{Plural.Number(growth[^1].Value)} {what} were still alive.",
        Measured: new(allowed, growth[^1].Value, "items alive"), Cause: Causes.OfRetention(growth, allowed), Growth: growth);

    public static Finding Allocates(string property, double allowed, double observed, string per) => new(
        property,
        $"Allocates too much. {Plural.Number(allowed)} {(allowed == 1 ? "byte" : "bytes")} {per} {(allowed == 1 ? "is" : "are")} enough; "
        + $"your code allocated {Plural.Number(Exceeding(observed))}.",
        Measured: new(allowed, Exceeding(observed), $"bytes {per}"), Cause: Causes.OfAllocation(property, observed));

    public static Finding AllocatesAtOnce(string property, int items, double allowed, long observed) => new(
        property,
        $"Allocates too much. For {Plural.Of(items, "item")} {Plural.Number(allowed)} bytes in all are enough; "
        + $"your code allocated {Plural.Number(observed)}.",
        Measured: new(allowed, observed, "bytes"),
        Cause: "a large buffer is made for each enumeration, or a collection that grows in steps is filled.");

    /// <param name="kilobytes">By how much the memory in use may grow, and by how much it grew.</param>
    public static Finding Hoards(string property, int from, int to, (double Allowed, double Observed) kilobytes) => new(
        property,
        $"Remembers too much. From item {Plural.Number(from)} to item {Plural.Number(to)} the memory in use may grow by "
        + $"{Plural.Number(kilobytes.Allowed)} KB; it grew by {Plural.Number(kilobytes.Observed)} KB.",
        Measured: new(kilobytes.Allowed, kilobytes.Observed, "KB"),
        Cause: "something is kept for every item that is neither the item nor a result: a copy, a part of it, an entry of a log.");

    /// <param name="kilobytes">How much more memory than before the call may be in use, and how much is.</param>
    public static Finding Reserves(string property, int yielded, (double Allowed, double Observed) kilobytes) => new(
        property,
        $"Remembers too much. After {Plural.Of(yielded, "item")} {Plural.Number(kilobytes.Allowed)} KB more may be in use than before "
        + $"your code was called; {Plural.Number(kilobytes.Observed)} KB were.",
        Measured: new(kilobytes.Allowed, kilobytes.Observed, "KB"),
        Cause: "a buffer is made at the start that is large enough for everything that comes.");

    public static Finding Boxes(double observed) => new(
        "MM-BOX", $"Boxes values. A value as an object costs 24 bytes; your code allocated {Plural.Number(observed)} per item.",
        Measured: new(0, Math.Round(observed, 1), "bytes per item"),
        Cause: "an int is stored as object, or used through a non-generic interface.");

    public static Finding Grows(Growth bound, double allowed, IReadOnlyList<GrowthPoint> points, string unit) => new(
        "MM-GROWTH",
        $"Grows too fast. {bound.Name} was promised: {bound.Size(points[^1].N)}, {Plural.Number(Math.Floor(allowed))} {unit} are enough; "
        + $"your code took {Plural.Number(points[^1].Value)}.",
        Measured: new(Math.Floor(allowed), points[^1].Value, unit), Cause: bound.Cause ?? Causes.OfGrowth(points), Growth: points);

    public static Finding NeverReadAll(string property, int due, long pulls) => new(
        property,
        $"Does not read everything. {Plural.Of(due, "item")} had to be read; {Plural.Number(pulls)} {(pulls == 1 ? "was" : "were")}.",
        Measured: new(due, pulls, "pulls"));

    public static Finding KeepsAfterwards(int run, int alive, int allowed) => new(
        "MM-LEAK",
        $"Leaves items behind. Enumeration {run} was over, and only the result itself was kept; {Plural.Of(allowed, "item")} may live on, "
        + $"{Plural.Number(alive)} did.",
        Measured: new(allowed, alive, "items alive"),
        Cause: "a field of the result, or a variable that its iterator captures, still holds them.",
        LessonOf: "MM-RETAIN");

    public static Finding Leaks(int run, int alive, double allowed) => new(
        "MM-LEAK",
        $"Leaves items behind. The pipeline was gone after run {run}; {Plural.Number(allowed)} items may live on, "
        + $"{Plural.Number(alive)} did.",
        Measured: new(allowed, alive, "items alive"),
        Cause: "a static field, a cache or a captured variable that outlives the pipeline holds them.");

    public static Finding PeaksAbove(double allowed, double observed, long pulls) => new(
        "MM-PEAK",
        $"Fills the heap. {Plural.Number(allowed)} MB were enough for a stream of any length; after {Plural.Of(pulls, "pull")} "
        + $"{Plural.Number(Exceeding(observed))} MB were in use.",
        Measured: new(allowed, Exceeding(observed), "MB"),
        Cause: "items are collected (ToList, ToArray, ReadToEnd, a growing buffer) before they are handed on.");

    public static Finding OutOfMemory(double allowed) => new(
        "MM-PEAK", $"Fills the heap. {Plural.Number(allowed)} MB were enough for a stream of any length; your code ran out of memory.",
        Measured: new(allowed, null, "MB"),
        Cause: "items are collected (ToList, ToArray, ReadToEnd, a growing buffer) before they are handed on.");

    /// <summary>Rounded up: what is too much must not read like what is allowed.</summary>
    private static double Exceeding(double observed) => Math.Ceiling(observed * 100) / 100;

    /// <param name="example">One of those operations, in words; null where none is known.</param>
    /// <param name="stopped">Whether the last count is where the code was stopped, and not what it needs.</param>
    public static Finding TooManyOperations(
        Growth bound, double allowed, IReadOnlyList<GrowthPoint> points, string unit, string? example, bool stopped) => new(
        "CX-OPS",
        $"Works too hard. {bound.Name} was promised: {bound.Size(points[^1].N)}, {Plural.Number(Math.Floor(allowed))} {unit} "
        + (stopped
            ? $"are enough; your code was stopped when it had made {Plural.Number(points[^1].Value)}."
            : $"are enough; your code made {Plural.Number(points[^1].Value)}."),
        Measured: new(Math.Floor(allowed), points[^1].Value, unit),
        // What must not happen at all is no effort that grows.
        Cause: bound.Cause ?? (allowed > 0 ? stopped ? Causes.OfStopped : Causes.OfOperations(points) : null),
        CounterExample: example is null ? null : () => ValueText.OneLine(example), Growth: points);
}
