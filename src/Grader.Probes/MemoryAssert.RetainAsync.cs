using System.Runtime.CompilerServices;
using Grader.Probes.Memory;

namespace Grader.Probes;

public static partial class MemoryAssert
{
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
        return source.Session.CheckAsync(property, async () =>
        {
            try
            {
                await CountAtCheckpoints(source.Session, property, code, source, survivors, bound, points).ConfigureAwait(false);
            }
            finally
            {
                ((ICensused)source).Survivors = null;
            }
        });
    }

    private static async Task CountAtCheckpoints<T>(
        Session session, string property, Func<IAsyncEnumerable<T>> code, AsyncSourceProbe source, Survivors survivors,
        Func<int, double> bound, int[] checkpoints)
    {
        session.StartRun(source);
        await using var walk = AsyncCensusWalk<T>.Start(session, property, code);
        var growth = new List<GrowthPoint>();
        foreach (var checkpoint in checkpoints)
        {
            await walk.StepTo(checkpoint).ConfigureAwait(false);
            var allowed = bound(checkpoint);
            var alive = CountAlive(survivors, allowed);
            growth.Add(new GrowthPoint(checkpoint, alive));
            if (alive > allowed) throw session.Latch(MemoryFindings.Retains(property, checkpoint, allowed, growth, "items of the source"));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountAlive(Survivors survivors, double allowed) => survivors.CountAlive(allowed);
}
