namespace Grader.Probes;

/// <summary>How many operations code needs: counted, never timed.</summary>
/// <exception cref="PropertyViolationException">From every assertion: the property does not hold.</exception>
public static class ComplexityAssert
{
    private const string Property = "CX-OPS";

    private static readonly int[] DefaultLadder = [64, 256, 1_024, 4_096];

    /// <summary>CX-OPS: the calls of a comparer, callback or counter grow no faster than declared.</summary>
    /// <param name="bound">In calls, over the size.</param>
    /// <param name="counter">Starts from nothing at each size; at four times the bound it stops the run.</param>
    /// <param name="run">Calls the student's code with an input of a size and uses up what it returns.</param>
    /// <param name="ladder">The sizes, ascending; 64, 256, 1,024 and 4,096 without.</param>
    public static void CallsAtMost(Growth bound, CallProbe counter, Action<int> run, params int[] ladder)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentNullException.ThrowIfNull(run);
        Climb(counter.Session, bound, "calls", ladder, (n, allowed) =>
        {
            counter.Restart();
            counter.Limit = StopAt(allowed);
            try
            {
                run(n);
            }
            catch (Exception) when (counter.Calls > counter.Limit)
            {
                // The exception that stopped the run, or what a sort or a catch block made of it: the count says it all.
            }
            finally
            {
                counter.Limit = long.MaxValue;
            }

            return counter.Calls;
        });
    }

    /// <summary>CX-OPS for a count of the author's own: reads by index, nodes visited.</summary>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="count">Calls the student's code with an input of a size and returns the count.</param>
    public static void CountsAtMost(Growth bound, string unit, Func<int, long> count, params int[] ladder)
    {
        ArgumentNullException.ThrowIfNull(count);
        ArgumentException.ThrowIfNullOrEmpty(unit);
        Climb(Session.Current, bound, unit, ladder, (n, _) => count(n));
    }

    private static void Climb(Session session, Growth bound, string unit, int[] ladder, Func<int, double, long> count)
    {
        ArgumentNullException.ThrowIfNull(bound);
        session.Check(Property, _ =>
        {
            session.StartRun();
            var points = new List<GrowthPoint>();
            foreach (var n in ladder.Length > 0 ? ladder : DefaultLadder)
            {
                var allowed = bound.At(n);
                points.Add(new GrowthPoint(n, session.Guard(Property, "while its operations were counted", () => count(n, allowed))));
                if (points[^1].Value > allowed) throw session.Latch(MemoryFindings.TooManyOperations(bound, allowed, points, unit));
            }
        });
    }

    private static long StopAt(double allowed)
    {
        const int times = 4;
        const int least = 1_000;
        return (long)Math.Min(times * allowed + least, long.MaxValue / 2);
    }
}
