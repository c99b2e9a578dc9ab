namespace Grader.Probes;

/// <summary>The answer of a run whose cost or memory was measured. Whoever answers wrongly where the input is large saves effort, and shall
/// not be praised for it. But a mistake that small inputs show is for VAL to tell, which tries many of them, and costs VAL alone.</summary>
internal static class LargeAnswer
{
    /// <summary>So small that code which leaves work out from some size on does not yet, and enough of them to show what is wrong
    /// everywhere.</summary>
    private static readonly int[] Small = [4, 5, 6, 7, 8, 9, 10];

    /// <param name="size">In the words of the finding.</param>
    /// <param name="isRight">Whether the answer at a size is the expected one; nothing is measured. It is asked where the large answer is
    /// wrong.</param>
    public static void Judge(Session session, string size, Snapshot due, Snapshot seen, Func<int, bool> isRight)
    {
        if (!seen.Matches(due)) Judge(session, size, () => ValueFindings.FirstDifference(due, seen), isRight);
    }

    /// <param name="difference">What is wrong where the input is large.</param>
    public static void Judge(Session session, string size, Func<string> difference, Func<int, bool> isRight)
    {
        if (!session.AnswersWrongly && Small.All(n => IsRight(n, isRight)))
            throw session.Latch(ValueFindings.WrongAtSize(size, difference, onlyThere: true));
        session.AnswersWrongly = true;
        session.Excuse(ValueFindings.WrongAtSize(size, difference, onlyThere: false), "VAL");
    }

    /// <summary>How often a small source is opened by the code whose long run opened its source more than once.</summary>
    public static long OpensWhenSmall<TSource>(Func<int, TSource> source, Action<TSource> run)
        where TSource : SourceProbe
    {
        var small = source(Small[^1]).Untraced();
        IsRight(Small[^1], _ =>
        {
            run(small);
            return true;
        });
        return small.Opens;
    }

    private static bool IsRight(int n, Func<int, bool> isRight)
    {
        try
        {
            return isRight(n);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // What a probe has latched is a violation all the same.
            return false;
        }
    }
}
