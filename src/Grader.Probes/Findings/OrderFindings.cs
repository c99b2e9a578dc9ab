namespace Grader.Probes.Findings;

/// <summary>What the assertion about the order of events finds, in words.</summary>
internal static class OrderFindings
{
    /// <param name="words">What was seen, as the trace writes it: with the item's position.</param>
    public static Finding OutOfOrder(int position, IReadOnlyList<Step> due, IReadOnlyList<Step> seen, Func<int, string> words)
    {
        var wanted = position < due.Count ? $"'{due[position]}' was due" : "nothing more was due";
        var came = position < seen.Count ? $"'{words(position)}' came" : "nothing came";
        var when = position > 0 ? $"After '{words(position - 1)}'" : "At the start";
        return new Finding("LZ-ORDER", $"Out of order. {when}, {wanted}; {came}.", Cause: CauseOf(position, due, seen));
    }

    private static string? CauseOf(int position, IReadOnlyList<Step> due, IReadOnlyList<Step> seen)
    {
        if (position >= seen.Count) return null;
        var came = seen[position];
        if (position >= due.Count) return "the code goes on after it should have stopped.";
        return (came.Kind, due[position].Kind) switch
        {
            (StepKinds.Pull, StepKinds.Call or StepKinds.Yield) =>
                "a whole stage (or a copy of the source) is done before the next one starts.",
            (StepKinds.Pull, StepKinds.Pull) when position > 0 && came == seen[position - 1] =>
                "one source is read on, or copied, where another one is due.",
            (StepKinds.Pull, StepKinds.Pull) or (StepKinds.Open, StepKinds.Open) => "the sources are taken in another order.",
            (StepKinds.Open, StepKinds.Dispose) => "the source before it is not closed yet, or never.",
            (StepKinds.Open, _) => "a source is opened before its turn.",
            (_, StepKinds.Dispose) => "a source is kept open longer than it is needed.",
            _ => null,
        };
    }
}
