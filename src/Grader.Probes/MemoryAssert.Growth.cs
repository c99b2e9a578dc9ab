using System.Runtime.CompilerServices;

namespace Grader.Probes;

public static partial class MemoryAssert
{
    /// <summary>What frames of unoptimised code may still refer to while they are on the stack: the census is taken in the middle of the
    /// student's loop.</summary>
    private const int OnTheStack = 8;

    private static readonly int[] DefaultCensusLadder = [64, 256, 1_024];

    /// <summary>MM-GROWTH, counted: when the last item is pulled, no more items are alive than declared. For code that reads its source to
    /// the end and returns a value. The value is right at every size.</summary>
    /// <param name="bound">In items. Eight are granted on top for what the running loop holds.</param>
    /// <param name="source">Makes a source of a size, whose pulls make new objects (or watch one in each item).</param>
    /// <param name="run">Calls the student's code with it; what it returns is copied by enumeration.</param>
    /// <param name="expected">The right answer at a size. It is asked for after the census.</param>
    /// <param name="ladder">The sizes, ascending; each costs one full collection. 64, 256 and 1,024 without.</param>
    public static void RemembersAtMost<TSource>(
        Growth bound, Func<int, TSource> source, Func<TSource, object?> run, Func<int, object?> expected, params int[] ladder)
        where TSource : SourceProbe
    {
        const string property = "MM-GROWTH";
        ArgumentNullException.ThrowIfNull(bound);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(expected);
        Session.Current.Check(property, session =>
        {
            var points = new List<GrowthPoint>();
            foreach (var n in ladder.Length > 0 ? ladder : DefaultCensusLadder)
            {
                session.StartRun();
                var allowed = bound.At(n);
                var input = source(n).Untraced();
                var (alive, answer) = RunToLastPull(session, property, input, run, n, allowed + OnTheStack);
                LazyAssert.JudgeLaterOpens(session, input, () => LargeAnswer.OpensWhenSmall(source, small => Snapshot.Of(run(small))));
                points.Add(new GrowthPoint(n, alive));
                if (alive > allowed + OnTheStack) throw session.Latch(MemoryFindings.Grows(bound, allowed, points, "items alive"));
                LargeAnswer.Judge(session, bound.Size(n), Snapshot.Of(expected(n)), answer, IsRight);
            }
        });

        bool IsRight(int n) => Snapshot.Of(run(source(n).Untraced())).Matches(Snapshot.Of(expected(n)));
    }

    /// <returns>How many items were alive at the last pull, and the answer.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Alive, Snapshot Answer) RunToLastPull<TSource>(
        Session session, string property, TSource source, Func<TSource, object?> run, int n, double allowed)
        where TSource : SourceProbe
    {
        var survivors = Follow(source);
        int? alive = null;
        survivors.At(n, () => alive = survivors.CountAlive(allowed));
        Snapshot? answer = null;
        Guarded(session, property, () => answer = Snapshot.Of(run(source)))();
        session.ThrowIfViolated();
        return (alive ?? throw session.Latch(MemoryFindings.NeverReadAll(property, n, source.Pulls)), answer!);
    }
}
