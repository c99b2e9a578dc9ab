namespace Grader.Probes.Findings;

/// <summary>What comparisons of values find. The values stand in the counter-example alone.</summary>
internal static class ValueFindings
{
    private const string Property = "VAL";

    public static Finding Differs(int position, Snapshot[] due, List<Snapshot> seen) => new(
        Property, $"Yields a wrong item. Item {position}, counted from 0, is not the one that was expected.",
        CounterExample: () => AtItem(position, due[position], seen[position]));

    public static Finding TooFew(Snapshot[] due, List<Snapshot> seen) => new(
        Property, $"Ends early. {Plural.Of(due.Length, "item")} expected; your code gave {seen.Count}.",
        Measured: new(due.Length, seen.Count, "items"),
        CounterExample: () => Example(Snapshot.OfSnapshots(due), Snapshot.OfSnapshots(seen)));

    public static Finding TooMany(Snapshot[] due, Snapshot next) => new(
        Property,
        due.Length == 0
            ? "Yields an item where there is none. No item was expected; your code gave one."
            : $"Goes on too long. {Plural.Of(due.Length, "item")} expected; your code gave one more.",
        Measured: new(due.Length, due.Length + 1, "items"),
        CounterExample: () => due.Length == 0
            ? $"expected nothing, got {ValueText.Of(next)}"
            : $"expected {Snapshots.Text(due)}, got the same and then {ValueText.Of(next)}");

    /// <summary>For code that returns a value; a list is one.</summary>
    public static Finding WrongResult(Snapshot due, Snapshot seen) =>
        due is { IsCollection: true, Parts: { } wanted } && seen is { IsCollection: true, Parts: { } found }
            ? WrongList(wanted, found)
            : new(
                Property, "Returns a wrong result. It is not the one that was expected.", CounterExample: () => Example(due, seen));

    private static Finding WrongList(IReadOnlyList<Snapshot> due, IReadOnlyList<Snapshot> seen)
    {
        var position = Snapshots.FirstDifference(due, seen) ?? 0;
        return due.Count == seen.Count
            ? new(
                Property, $"Returns a wrong item. Item {position} of the result, counted from 0, is not the one that was expected.",
                CounterExample: () => AtItem(position, due[position], seen[position]))
            : new(
                Property, $"Returns a wrong result. {Plural.Of(due.Count, "item")} expected; your code returned {seen.Count}.",
                Measured: new(due.Count, seen.Count, "items"),
                CounterExample: () => Example(Snapshot.OfSnapshots(due), Snapshot.OfSnapshots(seen)));
    }

    private static string AtItem(int position, Snapshot due, Snapshot seen) => $"item {position} {Example(due, seen)}";

    private static string Example(Snapshot due, Snapshot seen)
    {
        var (wanted, found) = (ValueText.Of(due), ValueText.Of(seen));
        return $"expected {wanted}, got {(found == wanted ? "another value that looks the same here" : found)}";
    }
}
