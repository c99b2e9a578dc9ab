namespace Grader.Probes.Findings;

/// <summary>What the assertions about concurrency find, in words.</summary>
internal static class ConcurrencyFindings
{
    public static Finding OverTheLimit(int limit, int seen) => new(
        "AS-BOUND", $"Runs too many at once. {Plural.Of(limit, "call")} may run at the same time; your code started call {seen}.",
        Measured: new(limit, seen, "calls at once"),
        Cause: seen > limit + 1 ? "all calls are started before the first is awaited (WhenAll over everything)."
            : "the next call is started before a place is free.");

    public static Finding BelowTheLimit(int limit, int seen) => new(
        "AS-BOUND",
        $"Runs too few at once. {Plural.Of(limit, "call")} may run at the same time, and there was enough to do; "
        + $"your code never had more than {seen} running.",
        Measured: new(limit, seen, "calls at once"), Cause: seen == 1 ? "each call is awaited before the next one is started." : null);

    public static Finding OrderNotTried() => new(
        "AS-ORDER", "Cannot be told. Your code was never seen to wait for its calls, so they were not ended in another order.",
        Inconclusive: true);

    public static Finding OutOfOrder(int position, Snapshot[] due, IReadOnlyList<Snapshot> seen) => new(
        "AS-ORDER", $"Mixes up the order. Item {position} is not the one that was due when calls ended in another order than they began.",
        Cause: "results are yielded as they come, not as they were started.",
        CounterExample: () => $"expected {Snapshots.Text(due)}, got {Snapshots.Text(seen)}");
}
