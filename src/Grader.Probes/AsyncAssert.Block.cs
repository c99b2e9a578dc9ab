namespace Grader.Probes;

public static partial class AsyncAssert
{
    /// <summary>AS-BLOCK: MoveNextAsync comes back while the source has nothing yet. Asking for the result of an incomplete operation is a
    /// violation; any other way of blocking never comes back and ends in the watchdog.</summary>
    /// <param name="take">How many items are asked for; most of them must come.</param>
    public static Task DoesNotBlock<T>(Func<IAsyncEnumerable<T>> code, int take, AsyncSourceProbe source) =>
        StepThroughGate("AS-BLOCK", code, take, source);

    /// <summary>AS-OVERLAP: never calls MoveNextAsync (or reads a line) while an earlier call has not come back.</summary>
    /// <param name="take">How many items are asked for; most of them must come.</param>
    public static Task NeverOverlaps<T>(Func<IAsyncEnumerable<T>> code, int take, AsyncSourceProbe source) =>
        StepThroughGate("AS-OVERLAP", code, take, source);

    private static Task StepThroughGate<T>(string property, Func<IAsyncEnumerable<T>> code, int take, AsyncSourceProbe source)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(take);
        return source.Session.CheckAsync(property, session => source.In(AsyncMode.Gated, () => WithEachToken(async () =>
        {
            var walk = AsyncWalk<T>.Start(session, property, code, [source]);
            while (walk.Yielded < take)
            {
                if (await walk.ReleasedNext(source).ConfigureAwait(false)) continue;
                session.NeedMost(property, take, walk.Yielded);
                break;
            }

            await walk.CloseReleasing(source).ConfigureAwait(false);
            if (source.Opens == 0) throw session.Latch(AsyncFindings.NeverOpened(property));
        })));
    }
}
