namespace Grader.Probes.Findings;

/// <summary>What the assertions that compare several passes find, in words.</summary>
internal static class PassFindings
{
    public static Finding OpenedAgain(SourceProbe source)
    {
        var name = source.Label is { } label ? $" '{label}'" : "";
        return new Finding(
            "LZ-ONCE",
            $"Reads twice. One enumeration of your code opened the source{name} {Plural.Number(source.Opens)} times.")
        {
            Allowed = 1,
            Observed = source.Opens,
            Unit = "openings",
            Cause = "Count(), Any(), First() or a second foreach over the same source.",
        };
    }

    public static Finding SecondDiffers(string property, int position, List<Snapshot> first, List<Snapshot> second) => new(
        property,
        second.Count == 0
            ? "Runs dry. The first foreach gave items, the second one none."
            : $"Does not restart. The second foreach differs from the first at item {position}.")
    {
        Allowed = first.Count,
        Observed = second.Count,
        Unit = "items",
        CounterExample = Example("first pass", first, "second pass", second),
        Cause = "position or state is kept in the sequence (a field, a captured variable, a static) and not in the enumerator.",
    };

    /// <param name="kind">Of the source: <c>list</c>.</param>
    /// <param name="fresh">What a call gives that is made after the change.</param>
    public static Finding MissedChange(string kind, int position, List<Snapshot> fresh, List<Snapshot> late) => new(
        "LZ-LATE",
        $"Sees an old copy. The {kind} changed between the call and the foreach; item {position} is not what a new call gives.")
    {
        CounterExample = Example("a new call", fresh, "your code", late),
        Cause = "the source, or its Count, is read when the method is called.",
    };

    public static Finding TwinDiffers(string kind, int position, List<Snapshot> plain, List<Snapshot> twin) => new(
        "LZ-FAST",
        $"Depends on the kind of source. For {kind} the result differs from that for a plain sequence at item {position}.")
    {
        CounterExample = Example("plain sequence", plain, kind, twin),
        Cause = "a special case for ICollection, IList or arrays that does something else.",
    };

    private static string Example(string one, List<Snapshot> first, string other, List<Snapshot> second) =>
        $"{one}: {Snapshots.Text(first)}; {other}: {Snapshots.Text(second)}";
}

/// <summary>What the assertion about independent enumerators finds, in words.</summary>
internal static class IndependenceFindings
{
    public static Finding Disturbed(int position, string schedule) => new(
        "LZ-INDEP",
        $"Shares its position. With two enumerators of the same sequence, {schedule}, one was wrong at item {position}.")
    {
        Cause = "GetEnumerator returns this, or the position is kept in a field of the sequence, a captured variable or a static.",
    };
}

/// <summary>What the assertion about yielded buffers finds, in words.</summary>
internal static class AliasFindings
{
    private const string Property = "LZ-ALIAS";

    public static Finding ChangedLater(int position) => new(
        Property, $"Changes what it gave away. Buffer {position} held other items at the end than when it was yielded.")
    {
        Cause = "the same array or list is filled again and yielded again.",
    };

    public static Finding Shared(int position) => new(
        Property, $"Shares what it gave away. The consumer changed the buffers it had got, and buffer {position} came out changed.")
    {
        Cause = "the next buffer is made from the array that was yielded.",
    };
}
