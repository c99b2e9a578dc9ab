namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Protocol = "LZ-PROTOCOL";

    /// <summary>LZ-PROTOCOL: MoveNext stays false after the end, disposing twice is harmless, Current of a source is read only where it is
    /// defined, and a disposed source is not touched. Reset may refuse (NotSupportedException) or work; Current after the end may be
    /// anything.</summary>
    /// <param name="strict">Also forbids MoveNext on a source that has said that it ended. That is legal in .NET (it says so again), so it
    /// is off unless the challenge promises it.</param>
    /// <param name="code">Calls the student's code; the sequence must give an item, and end.</param>
    public static void ObeysEnumeratorProtocol<T>(Func<IEnumerable<T>> code, bool strict = false, params SourceProbe[] sources) =>
        Session.Of(sources).Check(Protocol, session =>
        {
            var walk = Walk<T>.Start(session, Protocol, code, sources);
            walk.Run();
            if (walk.Yielded == 0) throw session.Latch(LazyFindings.EndedEarly(Protocol, 1, 0));
            if (!walk.Ended) throw session.Latch(LazyFindings.NeverEnded(Protocol, walk.Yielded));
            const int again = 3;
            for (var i = 0; i < again; i++)
            {
                if (walk.Next()) throw session.Latch(ProtocolFindings.RoseFromTheDead());
            }

            walk.CloseTwice();
            JudgeTouches(session, sources, strict);

            var left = Walk<T>.Start(session, Protocol, code, sources);
            left.Next();
            left.CloseTwice();
            JudgeTouches(session, sources, strict);
        });

    /// <summary>LZ-PROTOCOL of a sequence without items: MoveNext stays false, however often it is called.</summary>
    /// <param name="code">Calls the student's code; that the sequence has no items is for VAL to judge.</param>
    public static void StaysEmpty<T>(Func<IEnumerable<T>> code) => Session.Current.Check(Protocol, session =>
    {
        var walk = Walk<T>.Start(session, Protocol, code, []);
        if (walk.Next()) session.Excuse(LazyFindings.OtherItem(Protocol, position: 0), "VAL");
        const int again = 3;
        for (var i = 0; i < again && walk.Ended; i++)
        {
            if (walk.Next()) throw session.Latch(ProtocolFindings.RoseFromTheDead());
        }

        walk.CloseTwice();
        session.ThrowIfViolated();
    });

    /// <summary>LZ-PROTOCOL: a source that has said that it ended is not asked again, while the consumer runs to the end.</summary>
    /// <param name="code">Calls the student's code with the sources; the sequence must give an item, and end.</param>
    public static void AsksNoneAfterItsEnd<T>(Func<IEnumerable<T>> code, params SourceProbe[] sources) =>
        Session.Of(sources).Check(Protocol, session =>
        {
            var walk = Walk<T>.Start(session, Protocol, code, sources);
            walk.Run();
            walk.Close();
            session.ThrowIfViolated();
            if (walk.Yielded == 0) session.Excuse(LazyFindings.EndedEarly(Protocol, 1, 0), "VAL");
            if (Array.Find(sources, source => source.Tally.PullsAfterEnd > 0) is { } asked)
                throw session.Latch(ProtocolFindings.PulledAfterEnd(asked, asked.Tally.PullsAfterEnd));
        });

    private static void JudgeTouches(Session session, SourceProbe[] sources, bool strict)
    {
        session.ThrowIfViolated();
        foreach (var source in sources)
        {
            var tally = source.Tally;
            if (tally.PullsAfterDisposal > 0) throw session.Latch(ProtocolFindings.TouchedDisposed(tally.PullsAfterDisposal));
            if (tally.ReadsOutside > 0) throw session.Latch(ProtocolFindings.ReadOutside(tally.ReadsOutside));
            if (strict && tally.PullsAfterEnd > 0) throw session.Latch(ProtocolFindings.PulledAfterEnd(source, tally.PullsAfterEnd));
        }
    }
}
