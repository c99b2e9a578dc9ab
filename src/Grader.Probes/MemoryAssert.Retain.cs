using System.Runtime.CompilerServices;
using Grader.Probes.Memory;

namespace Grader.Probes;

/// <summary>What code may remember and allocate. Where objects can be counted they are counted, and the verdict is exact; bytes are weighed
/// only on the thread that runs the code, and only against upper bounds.</summary>
/// <exception cref="PropertyViolationException">From every assertion: the property does not hold.</exception>
/// <exception cref="InconclusiveException">The measurement could not decide.</exception>
public static partial class MemoryAssert
{
    /// <summary>Yielded items at which the living are counted; each costs one full collection (about 1 ms).</summary>
    private static int[] DefaultCheckpoints => Session.IsAlone ? [Draw.Between(40, 64), Draw.Between(160, 256)] : [64, 256];

    /// <summary>MM-RETAIN: items that were handed on are forgotten.</summary>
    /// <param name="code">Calls the student's code.</param>
    /// <param name="source">The source, whose pulls make new objects (<see cref="Probe.Tracked"/>, lines made on demand). Where the output
    /// ends before it, give it a length.</param>
    /// <param name="bound">The largest number of living items once so many were yielded. It includes the item that is Current and one that
    /// a local variable may hold: for a stage that needs no memory it is 2.</param>
    /// <param name="checkpoints">After how many yielded items to count, ascending; at least that many must come. Where the source has no
    /// end and the bound does not grow from the first checkpoint to the last, each count waits for an item that takes as many pulls as any
    /// since the second, 64 items at most; and after the last one the consumer goes on for some thousand pulls, through which
    /// the last bound holds, the output must not end, and nothing but the items may take memory: neither 64 KB at once nor 4 bytes for
    /// each pull.</param>
    public static void RetainsAtMost<T>(
        Func<IEnumerable<T>> code, SourceProbe source, Func<int, double> bound, params int[] checkpoints) =>
        Census("MM-RETAIN", code, source, bound, checkpoints);

    /// <summary>MM-BUFFER: no more items are remembered than the next answer needs. As RetainsAtMost.</summary>
    /// <param name="items">The largest number of living items at any time, Current and one local variable included.</param>
    public static void BuffersAtMost<T>(Func<IEnumerable<T>> code, SourceProbe source, int items, params int[] checkpoints) =>
        Census("MM-BUFFER", code, source, _ => items, checkpoints);

    private static void Census<T>(
        string property, Func<IEnumerable<T>> code, SourceProbe source, Func<int, double> bound, int[] checkpoints)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(bound);
        var points = checkpoints.Length > 0 ? checkpoints : DefaultCheckpoints;
        CheckCensus(property, source, (session, survivors) =>
            CountAtCheckpoints(session, property, code, source, survivors, bound, points));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CountAtCheckpoints<T>(
        Session session, string property, Func<IEnumerable<T>> code, SourceProbe source, Survivors survivors,
        Func<int, double> bound, int[] checkpoints)
    {
        var yielded = new Survivors();
        var atCall = 0L;
        if (Session.IsAlone && source.Length is null && IsSteady(bound, checkpoints))
        {
            WarmUp(session, property, code, source, yielded, checkpoints[0]);
            atCall = LongRun.AtCall(survivors, yielded);
        }

        var sequence = session.Call(property, code, source);
        var walk = new CensusWalk<T>(session, property, sequence, yielded, source);
        var growth = new List<GrowthPoint>();
        var early = 0L;
        var isSteady = IsSteady(bound, checkpoints);
        foreach (var due in checkpoints)
        {
            walk.StepTo(due);
            if (due == checkpoints[0]) early = source.Opens;
            if (isSteady && source.Length is null) walk.StepToFullest();
            var checkpoint = walk.Yielded;
            var allowed = bound(checkpoint);
            var alive = survivors.CountAlive(allowed);
            var outputs = yielded.CountAlive(Math.Max(allowed, 2), collected: true);
            growth.Add(new GrowthPoint(checkpoint, Math.Max(alive, outputs)));
            if (alive > allowed) throw session.Latch(MemoryFindings.Retains(property, checkpoint, allowed, growth, "items of the source"));
            if (outputs > Math.Max(allowed, 2))
                throw session.Latch(MemoryFindings.Retains(property, checkpoint, allowed, growth, "results"));
        }

        if (isSteady) GoOn(session, property, source, survivors, walk, yielded, bound(checkpoints[^1]), atCall);
        LazyAssert.JudgeLaterOpens(session, source, () => early);
        walk.Dispose();
        GC.KeepAlive(sequence);
    }

    /// <remarks>In a frame of its own, which is gone when the memory is weighed.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WarmUp<T>(
        Session session, string property, Func<IEnumerable<T>> code, SourceProbe source, Survivors yielded, int items)
    {
        using var walk = new CensusWalk<T>(session, property, session.Call(property, code, source), yielded);
        walk.StepTo(items);
    }

    /// <summary>Whether what may be remembered does not depend on how far the consumer is.</summary>
    private static bool IsSteady(Func<int, double> bound, int[] checkpoints) => bound(checkpoints[0]) >= bound(checkpoints[^1]);

    /// <summary>Goes on for some thousand items more.</summary>
    private static void GoOn<T>(
        Session session, string property, SourceProbe source, Survivors survivors, CensusWalk<T> walk, Survivors yielded, double allowed,
        long atCall)
    {
        if (LongRun.Begin(property, source, atCall, walk.Yielded, allowed, survivors, yielded) is not { } run) return;
        using (run.WithLongFuse())
        {
            if (!walk.StepThrough(run)) throw session.Latch(LazyFindings.EndedBeforeItsSource(property, walk.Yielded));
        }

        var alive = Math.Max(survivors.CountAlive(allowed), yielded.CountAlive(Math.Max(allowed, 2), collected: true));
        if (alive > Math.Max(allowed, 2))
        {
            throw session.Latch(MemoryFindings.Retains(
                property, walk.Yielded, allowed, [new GrowthPoint(walk.Yielded, alive)], "items of the source or results"));
        }

        if (run.Weigh(walk.Yielded) is { } finding) throw session.Latch(finding);
    }

    /// <summary>Checks a property while every item that the source makes is noted.</summary>
    private static void CheckCensus(string property, SourceProbe source, Action<Session, Survivors> assertion)
    {
        var survivors = Follow(source);
        try
        {
            source.Session.Check(property, session => assertion(session, survivors));
        }
        finally
        {
            source.Survivors = null;
        }
    }

    private static Survivors Follow(SourceProbe source) => source.Survivors = new Survivors();

    /// <summary>MM-RETAIN for async code: items that were handed on are forgotten. As the one for plain sequences.</summary>
    /// <param name="source">The source, whose pulls make new objects (lines made on demand).</param>
    /// <param name="bound">The largest number of living items once so many were yielded.</param>
    /// <param name="checkpoints">After how many yielded items to count, ascending; at least that many must come.</param>
    public static Task RetainsAtMost<T>(
        Func<IAsyncEnumerable<T>> code, AsyncSourceProbe source, Func<int, double> bound, params int[] checkpoints)
    {
        const string property = "MM-RETAIN";
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(bound);
        var survivors = Follow(source);
        var points = checkpoints.Length > 0 ? checkpoints : DefaultCheckpoints;
        return source.Session.CheckAsync(property, async session =>
        {
            try
            {
                await CountAtCheckpoints(session, property, code, source, survivors, bound, points).ConfigureAwait(false);
            }
            finally
            {
                source.Survivors = null;
            }
        });
    }

    private static async Task CountAtCheckpoints<T>(
        Session session, string property, Func<IAsyncEnumerable<T>> code, AsyncSourceProbe source, Survivors survivors,
        Func<int, double> bound, int[] checkpoints)
    {
        var atCall = 0L;
        if (Session.IsAlone && source.Length is null && IsSteady(bound, checkpoints))
        {
            await WarmUp(session, property, code, source, checkpoints[0]).ConfigureAwait(false);
            atCall = LongRun.AtCall(survivors);
        }

        session.StartRun(source);
        await using var walk = AsyncCensusWalk<T>.Start(session, property, source, code);
        var growth = new List<GrowthPoint>();
        var early = 0L;
        var isSteady = IsSteady(bound, checkpoints);
        foreach (var due in checkpoints)
        {
            await walk.StepTo(due).ConfigureAwait(false);
            if (due == checkpoints[0]) early = source.Opens;
            if (isSteady && source.Length is null) await walk.StepToFullest().ConfigureAwait(false);
            var checkpoint = walk.Yielded;
            var allowed = bound(checkpoint);
            var alive = CountAlive(survivors, allowed);
            growth.Add(new GrowthPoint(checkpoint, alive));
            if (alive > allowed) throw session.Latch(MemoryFindings.Retains(property, checkpoint, allowed, growth, "items of the source"));
        }

        LazyAssert.JudgeLaterOpens(session, source, () => early);
        var last = bound(checkpoints[^1]);
        if (!isSteady || LongRun.Begin(property, source, atCall, walk.Yielded, last, survivors) is not { } run) return;
        using (run.WithLongFuse())
        {
            if (!await walk.StepThrough(run).ConfigureAwait(false))
                throw session.Latch(LazyFindings.EndedBeforeItsSource(property, walk.Yielded));
        }

        var living = CountAlive(survivors, last);
        if (living > last)
        {
            throw session.Latch(MemoryFindings.Retains(
                property, walk.Yielded, last, [new GrowthPoint(walk.Yielded, living)], "items of the source"));
        }

        if (run.Weigh(walk.Yielded) is { } finding) throw session.Latch(finding);
    }

    private static async Task WarmUp<T>(
        Session session, string property, Func<IAsyncEnumerable<T>> code, AsyncSourceProbe source, int items)
    {
        session.StartRun(source);
        await using var walk = AsyncCensusWalk<T>.Start(session, property, source, code);
        await walk.StepTo(items).ConfigureAwait(false);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountAlive(Survivors survivors, double allowed) => survivors.CountAlive(allowed);
}
