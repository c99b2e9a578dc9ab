using Grader.Probes.Asynchrony;

namespace Grader.Probes;

public static partial class AsyncAssert
{
    private const string Bound = "AS-BOUND";
    private const string Order = "AS-ORDER";

    /// <summary>AS-BOUND: never runs more than the limit of calls at the same time, and does run that many.</summary>
    /// <param name="code">Calls the student's code with the callback; there must be at least as many items as the limit.</param>
    public static Task KeepsAtMost<T, TArgument, TResult>(
        Func<IAsyncEnumerable<T>> code, AsyncFuncProbe<TArgument, TResult> callback, int limit)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return callback.Session.CheckAsync(Bound, session => WithGate(callback, limit, async () =>
        {
            var quiescence = new Quiescence();
            await Consume(session, Bound, code, callback, quiescence, newestFirst: false).ConfigureAwait(false);
            session.ThrowIfViolated();
            if (callback.HighWater >= limit) return;
            throw session.Latch(ConcurrencyFindings.BelowTheLimit(limit, callback.HighWater) with { Inconclusive = !quiescence.IsSure });
        }));
    }

    /// <summary>AS-ORDER: gives its results in this order, though the calls that make them end in the opposite one.</summary>
    /// <param name="expected">The results in the promised order.</param>
    public static Task KeepsOrder<T, TArgument, TResult>(
        IEnumerable<T> expected, Func<IAsyncEnumerable<T>> code, AsyncFuncProbe<TArgument, TResult> callback)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(callback);
        return callback.Session.CheckAsync(Order, session => WithGate(callback, limit: null, async () =>
        {
            var due = expected.Select(item => Snapshot.Of(item)).ToArray();
            var quiescence = new Quiescence();
            var seen = await Consume(session, Order, code, callback, quiescence, newestFirst: true).ConfigureAwait(false);
            JudgeOrder(session, due, seen);
            if (!quiescence.IsSure) throw session.Latch(ConcurrencyFindings.OrderNotTried());
        }));
    }

    /// <summary>AS-ORDER: gives these results in this order whether its sources are completed or come in later turns of the thread pool.
    /// </summary>
    /// <param name="code">Calls the student's code with sources in the given mode.</param>
    public static Task KeepsOrder<T>(IEnumerable<T> expected, Func<AsyncMode, IAsyncEnumerable<T>> code)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(code);
        return Session.Current.CheckAsync(Order, async session =>
        {
            var due = expected.Select(item => Snapshot.Of(item)).ToArray();
            foreach (var mode in (AsyncMode[])[AsyncMode.Completed, AsyncMode.Yielding])
            {
                var walk = AsyncWalk<T>.Start(session, Order, () => code(mode), []);
                var seen = new List<Snapshot>();
                while (seen.Count <= due.Length && await walk.Next().ConfigureAwait(false)) seen.Add(Snapshot.Of(walk.Current));
                await walk.Close().ConfigureAwait(false);
                JudgeOrder(session, due, seen);
            }
        });
    }

    /// <summary>Runs to the end with the calls held back: one is let through when nothing else goes on any more, so that the code has
    /// started all that it will start.</summary>
    private static async Task<List<Snapshot>> Consume<T, TArgument, TResult>(
        Session session, string property, Func<IAsyncEnumerable<T>> code, AsyncFuncProbe<TArgument, TResult> callback,
        Quiescence quiescence, bool newestFirst)
    {
        var walk = AsyncWalk<T>.Start(session, property, code, [callback]);
        var seen = new List<Snapshot>();
        while (true)
        {
            var asked = walk.Ask().AsTask();
            while (!asked.IsCompleted)
            {
                await quiescence.WaitFor(() => asked.IsCompleted).ConfigureAwait(false);
                if (asked.IsCompleted) break;
                if (newestFirst ? callback.Gate.ReleaseNewest() : callback.Gate.ReleaseOne()) continue;
                await Task.WhenAny(asked, callback.Gate.NextArrival()).ConfigureAwait(false);
            }

            if (!await walk.TakeOrThrow(new ValueTask<bool>(asked)).ConfigureAwait(false)) break;
            seen.Add(Snapshot.Of(walk.Current));
        }

        await walk.Close().ConfigureAwait(false);
        return seen;
    }

    private static async Task WithGate<T, TResult>(AsyncFuncProbe<T, TResult> callback, int? limit, Func<Task> run)
    {
        var before = callback.Mode;
        (callback.Mode, callback.MostAtOnce) = (AsyncMode.Gated, limit);
        try
        {
            await run().ConfigureAwait(false);
        }
        finally
        {
            (callback.Mode, callback.MostAtOnce) = (before, null);
        }
    }

    private static void JudgeOrder(Session session, Snapshot[] due, List<Snapshot> seen)
    {
        session.ThrowIfViolated();
        if (Snapshots.FirstDifference(due, seen) is not { } position) return;
        if (position < Math.Min(due.Length, seen.Count)) throw session.Latch(ConcurrencyFindings.OutOfOrder(position, due, seen));
        session.NeedMost(Order, due.Length, seen.Count);
    }
}
