namespace Grader.Probes;

/// <summary>How many operations code needs: counted, never timed.</summary>
/// <exception cref="PropertyViolationException">From every assertion: the property does not hold.</exception>
public static class ComplexityAssert
{
    private const string Property = "CX-OPS";

    private static readonly int[] DefaultLadder = [64, 256, 1_024, 4_096];

    /// <summary>CX-OPS: the calls of a comparer, callback or counter grow no faster than declared, and the answer is right at every size.
    /// </summary>
    /// <param name="bound">In calls, over the size.</param>
    /// <param name="counter">Starts from nothing at each size; at four times the bound it stops the run.</param>
    /// <param name="run">Calls the student's code with an input of a size. What it returns is copied, by enumeration, while calls are
    /// counted.</param>
    /// <param name="expected">The right answer at a size. It is asked for when the calls have been counted.</param>
    /// <param name="ladder">The sizes, ascending; 64, 256, 1,024 and 4,096 without.</param>
    public static void CallsAtMost(
        Growth bound, CallProbe counter, Func<int, object?> run, Func<int, object?> expected, params int[] ladder)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentNullException.ThrowIfNull(run);
        Climb(counter.Session, bound, "calls", expected, ladder, (n, allowed) =>
        {
            Snapshot? answer = null;
            counter.Restart();
            counter.Limit = StopAt(allowed);
            try
            {
                answer = Snapshot.Of(run(n));
            }
            catch (Exception) when (counter.Calls > counter.Limit)
            {
                // The exception that stopped the run, or what a sort or a catch block made of it: the count says it all.
            }
            finally
            {
                counter.Limit = long.MaxValue;
            }

            return (counter.Calls, answer, null);
        });
    }

    /// <summary>CX-OPS for a count of the author's own: reads by index, nodes visited. The answer, too, is right at every size.</summary>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="run">Calls the student's code with an input of a size, uses up what it returns, and returns the count and the answer.
    /// </param>
    /// <param name="expected">The right answer at a size.</param>
    public static void CountsAtMost(
        Growth bound, string unit, Func<int, (long Count, object? Answer)> run, Func<int, object?> expected, params int[] ladder)
    {
        ArgumentNullException.ThrowIfNull(run);
        CountsAtMost(bound, unit, n => Unnamed(run(n)), expected, ladder);
    }

    /// <summary>CX-OPS for a count of the author's own, of which one can be named.</summary>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="run">Calls the student's code with an input of a size, uses up what it returns, and returns the count, the answer, and
    /// the first that was counted, in words: <c>divides(5, 9)</c>. A counter-example shows it.</param>
    /// <param name="expected">The right answer at a size.</param>
    public static void CountsAtMost(
        Growth bound, string unit, Func<int, (long Count, object? Answer, string? First)> run, Func<int, object?> expected,
        params int[] ladder)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrEmpty(unit);
        Climb(Session.Current, bound, unit, expected, ladder, (n, _) =>
        {
            var (count, answer, first) = run(n);
            return (count, Snapshot.Of(answer), first);
        });
    }

    /// <param name="run">The count at a size, and the answer; null where too high a count has stopped the run.</param>
    private static void Climb(
        Session session, Growth bound, string unit, Func<int, object?> expected, int[] ladder,
        Func<int, double, (long Count, Snapshot? Answer, string? First)> run)
    {
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(expected);
        session.Check(Property, _ =>
        {
            session.StartRun();
            var points = new List<GrowthPoint>();
            foreach (var n in ladder.Length > 0 ? ladder : DefaultLadder)
            {
                var allowed = bound.At(n);
                var (count, answer, first) = session.Guard(Property, "while its operations were counted", () => run(n, allowed));
                points.Add(new GrowthPoint(n, count));
                if (count > allowed || answer is null)
                    throw session.Latch(MemoryFindings.TooManyOperations(bound, allowed, points, unit, first, stopped: answer is null));
                LargeAnswer.Judge(session, bound.Size(n), Snapshot.Of(expected(n)), answer, IsRight);
            }
        });

        bool IsRight(int n) => run(n, double.MaxValue).Answer?.Matches(Snapshot.Of(expected(n))) ?? false;
    }

    private static (long Count, object? Answer, string? First) Unnamed((long Count, object? Answer) result) =>
        (result.Count, result.Answer, null);

    private static long StopAt(double allowed)
    {
        const int times = 4;
        const int least = 1_000;
        return (long)Math.Min(times * allowed + least, long.MaxValue / 2);
    }
}
