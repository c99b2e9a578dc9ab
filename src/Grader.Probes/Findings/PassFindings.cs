namespace Grader.Probes.Findings;

/// <summary>What the assertions that compare several passes, enumerators or buffers find, in words.</summary>
internal static class PassFindings
{
    public static Finding OpenedAgain(SourceProbe source)
    {
        return new Finding(
            "LZ-ONCE", $"Reads twice. Your code opened the source{source.Quoted} {Plural.Number(source.Opens)} times; once is enough.",
            Measured: new(1, source.Opens, "openings"),
            Cause: "Count(), Any(), First() or a second foreach over the same source; or each consumer opens it.");
    }

    public static Finding NotReadYet() => new(
        "LZ-ONCE", "Reads later. Your code returned its result and had read nothing of the source.",
        Measured: new(1, 0, "openings"),
        Cause: "the result computes itself when it is read (a query, an iterator): whoever reads it twice reads the source twice.");

    public static Finding SecondDiffers(string property, int position, List<Snapshot> first, List<Snapshot> second) => new(
        property,
        second.Count == 0
            ? "Runs dry. The first foreach gave items, the second one none."
            : $"Does not restart. The second foreach differs from the first at item {position}.",
        Measured: new(first.Count, second.Count, "items"),
        Cause: "position or state is kept in the sequence (a field, a captured variable, a static) and not in the enumerator.",
        CounterExample: () => Example("first pass", first, "second pass", second));

    public static Finding Replayed(SourceProbe source)
    {
        return new Finding(
            "LZ-RESTART", $"Replays. The second foreach gave the items of the first one; it did not open the source{source.Quoted} again.",
            Measured: new(1, 0, "openings"),
            Cause: "the items of the first foreach are kept in the sequence (a list in a field or a captured variable) and given again.");
    }

    public static Finding DeadAfterAnError(string property, int position, List<Snapshot> due, List<Snapshot> after) => new(
        property,
        after.Count == 0
            ? "Does not recover. An error ended one foreach; the next one over the same sequence gave no items, although nothing was wrong."
            : $"Does not recover. After a foreach that an error ended, the next one over the same sequence is wrong at item {position}.",
        Measured: new(due.Count, after.Count, "items"),
        Cause: "that there was an error, or the position of it, is kept in the sequence and not in the enumerator.",
        CounterExample: () => Example("without an error before it", due, "after one", after));

    /// <param name="kind">Of the source: <c>list</c>.</param>
    /// <param name="again">Whether it changed between two passes.</param>
    /// <param name="fresh">What a call gives that is made after the change.</param>
    public static Finding MissedChange(string kind, bool again, int position, List<Snapshot> fresh, List<Snapshot> late) => new(
        "LZ-LATE",
        $"Sees an old copy. The {kind} changed between {(again ? "one foreach and the next" : "the call and the foreach")}; "
        + $"item {position} is not what a new call gives.",
        Cause: again
            ? "the items of the first foreach are kept in the sequence and given again."
            : "the source, or its Count, is read when the method is called.",
        CounterExample: () => Example("a new call", fresh, "your code", late));

    public static Finding TwinDiffers(string kind, int position, List<Snapshot> plain, List<Snapshot> twin) => new(
        "LZ-FAST", $"Depends on the kind of source. For {kind} the result differs from that for a plain sequence at item {position}.",
        Cause: "a special case for ICollection, IList or arrays that does something else.",
        CounterExample: () => Example("plain sequence", plain, kind, twin));

    public static Finding OpenedMoreOften(string kind, long plain, long opens) => new(
        "LZ-FAST", $"Depends on the kind of source. Your code enumerated {kind} more often than a plain sequence.",
        Measured: new(Math.Max(1, plain), opens, "openings"), Cause: "a special case for ICollection or IList that enumerates again.");

    public static Finding LeftOpen(string kind) => new(
        "LZ-FAST", $"Depends on the kind of source. Your code left the enumerator of {kind} open, and closed that of a plain sequence.",
        Cause: "a special case for ICollection or IList that calls GetEnumerator without using.");

    public static Finding MissedReplacement(string kind, int position, List<Snapshot> due, List<Snapshot> seen) => new(
        "LZ-FAST",
        $"Reads {kind} too early. While the consumer was enumerating, items of it that were not due yet were replaced; "
        + $"item {position} of your result still comes from the old ones.",
        Cause: "the collection is copied (ToList, ToArray, a spread) or read in blocks: read it item by item, like any other source.",
        CounterExample: () => Example("due", due, "your code", seen));

    public static Finding ReadAgain(string kind, int position, List<Snapshot> due, List<Snapshot> seen) => new(
        "LZ-ONCE",
        $"Reads {kind} again. While the consumer was enumerating, items of it that your code had read were replaced; "
        + $"item {position} of your result is one of the new ones.",
        Cause: "a special case for collections takes them for its memory: remember the items yourself, whatever the source is.",
        CounterExample: () => Example("due", due, "your code", seen));

    private static string Example(string one, List<Snapshot> first, string other, List<Snapshot> second) =>
        $"{one}: {Snapshots.Text(first)}; {other}: {Snapshots.Text(second)}";

    /// <param name="seen">Null where the enumerator ended.</param>
    public static Finding Disturbed(int position, string schedule, Snapshot due, Snapshot? seen) => new(
        "LZ-INDEP",
        $"Shares its position or state. With two enumerators of the same sequence, {schedule}, one was wrong at item {position}.",
        Cause: "GetEnumerator returns this, or position or state is kept in a field of the sequence, a captured variable or a static.",
        CounterExample: () => $"item {position} of an enumerator alone: {ValueText.Of(due)}; "
            + $"of one of the two: {(seen is null ? "none" : ValueText.Of(seen))}");

    public static Finding ChangedLater(int position) => new(
        "LZ-ALIAS", $"Changes what it gave away. Buffer {position} held other items at the end than when it was yielded.",
        Cause: "the same array or list is filled again and yielded again.");

    public static Finding Shared(int position) => new(
        "LZ-ALIAS", $"Shares what it gave away. The consumer changed the buffers it had got, and buffer {position} came out changed.",
        Cause: "the next buffer is made from the array that was yielded.");

    /// <param name="kind">Of the source: <c>list</c>.</param>
    public static Finding BelongsToTheSource(string kind, int position) => new(
        "LZ-ALIAS", $"Gives away its source. Buffer {position} changed when the {kind} changed that it was made from.",
        Cause: "the caller's own array or list is yielded, and not a copy.");
}
