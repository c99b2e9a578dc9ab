using System.Runtime.CompilerServices;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    /// <summary>What frames of unoptimised code may still refer to while they are on the stack: the census is taken in the middle of the
    /// student's loop.</summary>
    private const int OnTheStack = 8;

    private static readonly int[] DefaultCensusLadder = [64, 256, 1_024];

    /// <summary>MM-GROWTH, counted: when the last item is pulled, no more items are alive than declared. For code that reads its source to
    /// the end and returns a value.</summary>
    /// <param name="bound">In items. Eight are granted on top for what the running loop holds.</param>
    /// <param name="source">Makes a source of a size, whose pulls make new objects (or watch one in each item).</param>
    /// <param name="run">Calls the student's code with it and uses up what it returns.</param>
    /// <param name="ladder">The sizes, ascending; each costs one full collection. 64, 256 and 1,024 without.</param>
    public static void RemembersAtMost<TSource>(
        Growth bound, Func<int, TSource> source, Action<TSource> run, params int[] ladder)
        where TSource : SourceProbe
    {
        const string property = "MM-GROWTH";
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(run);
        Session.Current.Check(property, session =>
        {
            var points = new List<GrowthPoint>();
            foreach (var n in ladder.Length > 0 ? ladder : DefaultCensusLadder)
            {
                session.StartRun();
                var allowed = bound.At(n);
                var alive = AliveAtLastPull(session, property, source(n).Untraced(), run, n, allowed + OnTheStack);
                points.Add(new GrowthPoint(n, alive));
                if (alive > allowed + OnTheStack) throw session.Latch(MemoryFindings.Grows(bound, allowed, points, "items alive"));
            }
        });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AliveAtLastPull<TSource>(
        Session session, string property, TSource source, Action<TSource> run, int n, double allowed)
        where TSource : SourceProbe
    {
        var survivors = Follow(source);
        int? alive = null;
        survivors.At(n, () => alive = survivors.CountAlive(allowed));
        Guarded(session, property, () => run(source))();
        session.ThrowIfViolated();
        LazyAssert.JudgeOpensWherePromised(session, source);
        return alive ?? throw session.Latch(MemoryFindings.NeverReadAll(property, n, source.Pulls));
    }
}
