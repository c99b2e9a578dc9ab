namespace Grader.Probes;

public static partial class AsyncAssert
{
    private const string Dispose = "AS-DISPOSE";

    /// <summary>AS-DISPOSE: every async enumerator or reader that the code opened is disposed, and the disposal awaited, whether the
    /// consumer leaves after 0, 1, … items or (with sources that end) at the end.</summary>
    /// <param name="upTo">The largest number of items to take before the break; most of them must come.</param>
    public static Task DisposesOnBreak<T>(Func<IAsyncEnumerable<T>> code, int upTo, params AsyncSourceProbe[] sources)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        return Session.Of(sources).CheckAsync(Dispose, async session =>
        {
            for (var items = 0; items <= upTo; items++) await Leave(session, code, items, sources).ConfigureAwait(false);
            if (Array.TrueForAll(sources, source => source.Length is not null))
                await Leave(session, code, items: null, sources).ConfigureAwait(false);
        });
    }

    private static async Task Leave<T>(Session session, Func<IAsyncEnumerable<T>> code, int? items, AsyncSourceProbe[] sources)
    {
        var walk = AsyncWalk<T>.Start(session, Dispose, code, sources);
        while (items is not { } due || walk.Yielded < due)
        {
            if (await walk.Next().ConfigureAwait(false)) continue;
            session.NeedMost(Dispose, items ?? 0, walk.Yielded);
            break;
        }

        await CloseGated(session, walk, sources).ConfigureAwait(false);
        session.ThrowIfViolated();
        if (walk.Yielded > 0 && sources.Length > 0 && Array.TrueForAll(sources, source => source.Opens == 0))
            throw session.Latch(AsyncFindings.NeverOpened(Dispose));
        JudgeDisposal(session, sources, walk.Ended ? "reached the end" : $"left after {Plural.Of(walk.Yielded, "item")}");
    }

    private static void JudgeDisposal(Session session, AsyncSourceProbe[] sources, string moment)
    {
        session.ThrowIfViolated();
        if (Array.Find(sources, source => source.Tally.Leaks) is not { } leaked) return;
        if (session.HasMoved || !session.OpensAtTheCall) throw session.Latch(AsyncFindings.Leaked(leaked, moment));
        session.Excuse(AsyncFindings.Leaked(leaked, moment), "LZ-DEFER");
    }

    /// <summary>Holds the sources' disposals back: what comes back before they do has not awaited them.</summary>
    private static async Task CloseGated<T>(Session session, AsyncWalk<T> walk, AsyncSourceProbe[] sources)
    {
        var modes = Array.ConvertAll(sources, source => source.Mode);
        foreach (var source in sources) source.Mode = AsyncMode.Gated;
        try
        {
            var closing = walk.Leave().AsTask();
            while (!closing.IsCompleted)
            {
                if (Array.Exists(sources, source => source.ReleaseOne())) continue;
                await Task.WhenAny([closing, .. sources.Select(source => source.NextWaiting())]).ConfigureAwait(false);
            }

            var pending = sources.Sum(source => source.Tally.DisposalsPending);
            await walk.CloseOrThrow(new ValueTask(closing)).ConfigureAwait(false);
            if (pending > 0) throw session.Latch(AsyncFindings.NotAwaited(pending));
        }
        finally
        {
            for (var i = 0; i < sources.Length; i++) sources[i].Mode = modes[i];
        }
    }
}
