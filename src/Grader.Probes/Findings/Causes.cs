namespace Grader.Probes.Findings;

/// <summary>Infers the likely cause from the counts. The text follows "Likely cause:".</summary>
internal static class Causes
{
    public const string Copied =
        "the source is read to its end (ToList, ToArray, ReadToEnd, OrderBy, Reverse, Count) before the first yield.";

    private const string CopiedOrLeftOut =
        "the source is read to its end (ToList, ToArray, ReadToEnd, OrderBy, Reverse, Count) before the first yield, or every item is left "
        + "out.";

    private const string Again = "the source is enumerated again from its beginning for later items.";

    public static string Endless(long yields, long opens) =>
        opens > 1 && yields > 0 ? Again
        : yields == 0 ? CopiedOrLeftOut
        : "a loop looks for an end that never comes.";

    public static string PastTheAnswer(long position) => position == 0
        ? "this source is opened and read before it is its turn."
        : "the condition is checked after the next item was already pulled, or the loop runs on to the end.";

    /// <summary>What the shape of a demand curve gives away.</summary>
    public static string? OfCurve(DemandCurve curve)
    {
        var position = curve.Exceeded!.Value;
        if (curve.Demand.Probe is not SourceProbe source) return "work is done for later items before they are asked for.";
        if (position == 0 && curve.Allowed[0] == 0 && curve.Demand.Unit != Demand.Opening)
            return "the first item is due before anything is pulled.";
        if (position == 0 && curve.EndedBeforeFirst) return Copied;
        if (curve.Demand.Unit == Demand.Opening)
            return curve.Allowed[position] == 0 ? "the source is opened before its turn." : Again;
        if (source.Opens > 1)
        {
            return position == 0
                ? "the source is opened twice before the first yield: Any(), Count() or First(), and then a foreach; or for each consumer."
                : Again;
        }

        if (curve.ExceededAtEnd && !curve.EndedBeforeFirst)
            return "the loop goes on where no item is due any more, to find the end or to leave out the rest.";

        // Each item that was pulled may have been yielded, in the wrong order or in the place of another: nothing tells that one waits.
        if (curve.Observed[position] <= position + 1) return null;

        var excess = curve.Observed.Zip(curve.Allowed, (seen, allowed) => seen - allowed).Where(more => more != 0).ToList();
        if (excess.TrueForAll(more => more == 1))
            return "one item is pulled ahead before the yield (a peek, or a check that comes too late).";
        return excess.Count > 1 && NeverShrinks(excess[..^1])
            ? "the loop reads on after the item that was asked for, before it yields it."
            : "a block of items is read before the first of them is yielded.";
    }

    /// <summary>What is read as a block is used up item by item. The last count may be short: the source ends there.</summary>
    private static bool NeverShrinks(List<long> excess) =>
        excess.Zip(excess.Skip(1), (before, after) => after >= before).All(grows => grows);

    public static string OfRetention(IReadOnlyList<GrowthPoint> growth, double allowed)
    {
        var last = growth[^1];
        return last.Value >= 0.9 * last.N && last.Value > 2 * allowed
            ? "every item is kept: a list, a queue or an array is filled and never emptied, or another iterator is nested for each item."
            : "a buffer keeps items longer than the next answer needs them.";
    }

    public static string? OfAllocation(string property, double observed)
    {
        if (property == "MM-ENUM")
            return "GetEnumerator returns a class, or an interface, which boxes the struct; or the range makes a list or an array.";
        return observed >= 20
            ? "a new object per item (a list, a string, a delegate, a tuple class, a nested iterator), or a copy of the items made again."
            : null;
    }

    /// <summary>How the cost grows from the middle of the ladder to its end, in the words of complexity.</summary>
    public static string? OfGrowth(IReadOnlyList<GrowthPoint> points)
    {
        if (points.Count < 2 || points[^2].Value <= 0 || points[^2].N <= 0) return null;
        var exponent = Math.Log(points[^1].Value / points[^2].Value) / Math.Log((double)points[^1].N / points[^2].N);
        return exponent switch
        {
            > 1.5 => "something is copied again for every item: the cost grows with the square of the input.",
            > 0.6 => "every item leaves something behind: a list, a stack, a dictionary entry or a nested iterator.",
            _ => null,
        };
    }

    /// <summary>Of operations that were stopped because there were far too many.</summary>
    public const string OfStopped = "a loop that does not end, a loop in a loop, or a scan for every item.";

    /// <summary>How the cost grows, for operations.</summary>
    public static string? OfOperations(IReadOnlyList<GrowthPoint> points)
    {
        var last = points[^1];
        return (last.Value / last.N) switch
        {
            >= 0.9 and < 1.5 => "every item is looked at, one after the other (a linear scan).",
            _ when last.Value > last.N * Math.Log2(last.N) => "a loop in a loop, or a scan for every item.",
            _ => null,
        };
    }
}
