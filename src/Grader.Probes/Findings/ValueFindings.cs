namespace Grader.Probes.Findings;

/// <summary>What comparisons of values find. The values stand in the counter-example alone.</summary>
internal static class ValueFindings
{
    private const string Property = "VAL";

    public static Finding Differs(int position, Snapshot due, Snapshot seen) => new(
        Property, $"Yields a wrong item. Item {position}, counted from 0, is not the one that was expected.",
        CounterExample: () => AtItem(position, due, seen));

    public static Finding CurrentMoves(int position, Snapshot first, Snapshot again) => new(
        Property, $"Moves without MoveNext. Current was read twice for item {position}, counted from 0, and gave two different items.",
        Cause: "the getter of Current takes the next item, or counts: let MoveNext do that, and Current only return it.",
        CounterExample: () => $"item {position}: first {ValueText.Of(first)}, then {ValueText.Of(again)}");

    public static Finding TooFew(IReadOnlyList<Snapshot> due, IReadOnlyList<Snapshot> seen) => new(
        Property, $"Ends early. {Plural.Of(due.Count, "item")} expected; your code gave {seen.Count}.",
        Measured: new(due.Count, seen.Count, "items"),
        CounterExample: () => Example(Snapshot.OfSnapshots(due), Snapshot.OfSnapshots(seen)));

    public static Finding TooMany(IReadOnlyList<Snapshot> due, Snapshot next) => new(
        Property,
        due.Count == 0
            ? "Yields an item where there is none. No item was expected; your code gave one."
            : $"Goes on too long. {Plural.Of(due.Count, "item")} expected; your code gave one more.",
        Measured: new(due.Count, due.Count + 1, "items"),
        CounterExample: () => due.Count == 0
            ? $"expected no item, got the item {ValueText.Of(next)}"
            : $"expected {Snapshots.Text(due)}, got the same and then {ValueText.Of(next)}");

    /// <summary>For code that returns a value; a list is one.</summary>
    public static Finding WrongResult(Snapshot due, Snapshot seen) =>
        due is { IsCollection: true, Parts: { } wanted } && seen is { IsCollection: true, Parts: { } found }
            ? WrongList(wanted, found)
            : new(
                Property, "Returns a wrong result. It is not the one that was expected.", CounterExample: () => Example(due, seen));

    /// <param name="road">In words that follow a verb.</param>
    public static Finding Contradicts(string road) => new(
        Property, $"Contradicts itself. A collection in the result gave something else {road} than when it was enumerated first.");

    /// <summary>A wrong result of a run whose cost or memory was measured.</summary>
    /// <param name="size">In the words of the bound: <c>with 4,096 items</c>.</param>
    /// <param name="onlyThere">Whether the code answers small inputs right.</param>
    public static Finding WrongAtSize(string size, Func<string> difference, bool onlyThere) => new(
        Property,
        $"Returns a wrong result where the input is large. The result {size} is not the one that was expected"
        + (onlyThere ? "; those of small inputs are." : "."),
        CounterExample: () => $"{size}: {difference()}");

    /// <summary>The item of a stream that differs; null for one where there is none.</summary>
    public static string DifferenceAt(int position, Snapshot? due, Snapshot? seen) =>
        due is null ? $"expected {Plural.Of(position, "item")}, got more"
        : seen is null ? $"expected more than {Plural.Of(position, "item")}, got {Plural.Number(position)}"
        : AtItem(position, due, seen);

    /// <summary>Of two long collections only the items that differ.</summary>
    public static string FirstDifference(Snapshot due, Snapshot seen)
    {
        if (!due.IsCollection || !seen.IsCollection || Snapshots.FirstDifference(due.Parts!, seen.Parts!) is not { } position)
            return Example(due, seen);
        return position < due.Parts!.Count && position < seen.Parts!.Count
            ? AtItem(position, due.Parts[position], seen.Parts[position])
            : $"expected {Plural.Of(due.Parts.Count, "item")}, got {Plural.Number(seen.Parts!.Count)}";
    }

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
