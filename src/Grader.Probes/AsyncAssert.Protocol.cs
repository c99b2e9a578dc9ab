namespace Grader.Probes;

public static partial class AsyncAssert
{
    /// <summary>LZ-PROTOCOL for async code: as <see cref="LazyAssert.AsksNoneAfterItsEnd{T}(Func{IEnumerable{T}}, SourceProbe[])"/>.
    /// </summary>
    public static Task AsksNoneAfterItsEnd<T>(Func<IAsyncEnumerable<T>> code, params AsyncSourceProbe[] sources)
    {
        const string property = "LZ-PROTOCOL";
        ArgumentNullException.ThrowIfNull(code);
        return Session.Of(sources).CheckAsync(property, session => WithEachToken(async () =>
        {
            var walk = AsyncWalk<T>.Start(session, property, code, sources);
            while (walk.Yielded < Session.MostItems && await walk.Next().ConfigureAwait(false))
            {
            }

            await walk.Close().ConfigureAwait(false);
            session.ThrowIfViolated();
            session.NeedMost(property, 1, walk.Yielded);
            if (Array.Find(sources, source => source.Tally.PullsAfterEnd > 0) is { } asked)
                throw session.Latch(ProtocolFindings.PulledAfterEnd(asked, asked.Tally.PullsAfterEnd));
        }));
    }
}
