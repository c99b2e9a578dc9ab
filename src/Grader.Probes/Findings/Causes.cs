using Grader.Probes.Laziness;

namespace Grader.Probes.Findings;

/// <summary>Guesses, from what was counted, at what in the student's code does it. Written after "Likely cause:".</summary>
internal static class Causes
{
    public const string Copied = "the source is copied (ToList, ToArray, OrderBy, Reverse) before the first yield.";

    public static string? Endless(long yields) => yields == 0 ? Copied : "a loop looks for an end that never comes.";

    public static string PastTheAnswer(long position) => position == 0
        ? "this source is opened and read before it is its turn."
        : "the condition is checked after the next item was already pulled, or the loop runs on to the end.";

    /// <summary>What the shape of a demand curve gives away.</summary>
    public static string? OfCurve(DemandCurve curve)
    {
        var position = curve.Exceeded!.Value;
        if (curve.Demand.Probe is not SourceProbe source) return "the callback runs before its item is asked for.";
        if (position == 0 && curve.EndedBeforeFirst) return Copied;
        if (source.Opens > 1 && position > 0) return "the source is enumerated again from its beginning for later items.";

        var excess = curve.Observed.Zip(curve.Allowed, (seen, allowed) => seen - allowed).Where(more => more != 0).ToList();
        if (excess.TrueForAll(more => more == 1))
            return "one item is pulled ahead before the yield (a peek, or a check that comes too late).";
        return excess.TrueForAll(more => more == excess[0]) && excess.Count > 1
            ? "the loop reads on after the item that was asked for, before it yields it."
            : "a block of items is read before the first of them is yielded.";
    }
}
