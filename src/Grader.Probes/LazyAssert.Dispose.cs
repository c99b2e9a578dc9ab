namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Dispose = "LZ-DISPOSE";
    private const string AtTheEnd = "reached the end";
    private const string BeforeTheFirst = "left before its first MoveNext";

    /// <summary>LZ-DISPOSE: every enumerator or reader that the code opened is disposed, whether the consumer leaves after 0, 1, … items or
    /// (with sources that end) at the end. Disposing one twice is legal.</summary>
    /// <remarks>One more consumer leaves at a drawn distance, far beyond the others, where the sources are longer or can be made so.
    /// </remarks>
    /// <param name="upTo">The largest number of items to take before the break; most of them must come.</param>
    public static void DisposesOnBreak<T>(Func<IEnumerable<T>> code, int upTo, params SourceProbe[] sources)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        Session.Of(sources).Check(Dispose, session =>
        {
            for (var items = 0; items <= upTo; items++)
            {
                var walk = Walk<T>.Start(session, Dispose, code, sources);
                walk.Take(items);
                walk.Close();
                var moment = walk.Ended ? AtTheEnd : items == 0 ? BeforeTheFirst : $"left after {Plural.Of(items, "item")}";
                JudgeDisposal(session, sources, moment, mustOpen: items > 0 && items == upTo);
            }

            using var far = FarRun.Over(sources);
            if (far is not null) DisposesFar(session, code, sources, far.ToDistance);
        });
        if (Array.TrueForAll(sources, source => source.Length is not null)) DisposesAtEnd(code, sources);
    }

    /// <summary>LZ-DISPOSE: every enumerator or reader that the code opened is disposed once the consumer saw the end.</summary>
    public static void DisposesAtEnd<T>(Func<IEnumerable<T>> code, params SourceProbe[] sources) =>
        Session.Of(sources).Check(Dispose, session =>
        {
            var walk = Walk<T>.Start(session, Dispose, code, sources);
            walk.Run();
            walk.Close();
            JudgeDisposal(session, sources, AtTheEnd, mustOpen: true);

            using var far = FarRun.Over(sources);
            if (far is not null) DisposesFar(session, code, sources, far.ToEnd);
        });

    private static void DisposesFar<T>(Session session, Func<IEnumerable<T>> code, SourceProbe[] sources, Func<Func<int, bool>> leg)
    {
        var walk = Walk<T>.Start(session, Dispose, code, sources);
        walk.RunWhile(leg());
        walk.Close();
        var moment = walk.Ended ? AtTheEnd : $"left after {Plural.Of(walk.Yielded, "item")}";
        JudgeDisposal(session, sources, moment, mustOpen: false);
    }

    private static void JudgeDisposal(Session session, SourceProbe[] sources, string moment, bool mustOpen)
    {
        session.ThrowIfViolated();
        if (mustOpen && sources.Length > 0 && Array.TrueForAll(sources, source => source.Opens == 0))
            throw session.Latch(DisposalFindings.NeverOpened(moment));
        if (Array.Find(sources, source => source.Tally.Leaks) is not { } leaked) return;
        var finding = DisposalFindings.Leaked(leaked, moment, Array.Exists(sources, source => source.EffectiveDisposals > 0));
        if (session.HasMoved || !session.OpensAtTheCall) throw session.Latch(finding);
        session.Excuse(finding, "LZ-DEFER");
    }
}
