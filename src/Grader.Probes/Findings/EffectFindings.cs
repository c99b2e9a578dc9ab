namespace Grader.Probes.Findings;

/// <summary>What the assertion about callbacks finds, in words.</summary>
internal static class EffectFindings
{
    private const string Property = "LZ-EFFECT";

    /// <param name="ended">Whether the source had ended.</param>
    public static Finding TooMany(long allowed, long calls, long yields, bool ended) => new(
        Property,
        $"Calls too often. For {Plural.Of(yields, "item")} of output {Plural.Of(allowed, "call")} of the callback "
        + $"{Plural.Be(allowed)} enough; your code made {Plural.Number(calls)}.",
        Measured: new(allowed, calls, "calls"),
        Cause: ended && yields <= 1 && calls > allowed + 1 ? "the whole source is mapped before the first item is yielded."
            : calls == allowed + 1 && allowed <= yields ? "the callback is called one item early, or twice for one item."
            : "the callback is called again for an item whose result was not kept (twice in one expression, or a second pass).");

    public static Finding TooFew(long due, long calls, long yields) => new(
        Property,
        $"Calls too seldom. For {Plural.Of(yields, "item")} of output {Plural.Of(due, "call")} of the callback "
        + $"{(due == 1 ? "was" : "were")} due; your code made {Plural.Number(calls)}.",
        Measured: new(due, calls, "calls"), Cause: "some items are not passed to the callback, or its results are remembered by value.");

    /// <param name="again">Whether the source was opened more than once.</param>
    public static Finding WrongArgument(int call, bool again) => new(
        Property, $"Calls out of order. Call {call} of the callback did not get item {call} of the source.",
        Cause: again
            ? "the source is enumerated a second time, from its beginning."
            : "the items are sorted, skipped or reversed before they are passed on.");
}
