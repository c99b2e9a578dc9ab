namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Short = "LZ-SHORT";

    /// <summary>LZ-SHORT: the output ends without a pull past the item that decides it.</summary>
    /// <param name="code">Calls the student's code; its output is enumerated to the end.</param>
    /// <param name="pulls">The pulls that suffice; the next one is a violation.</param>
    public static void StopsAtTheAnswer<T>(Func<IEnumerable<T>> code, SourceProbe source, int pulls) =>
        WithTrap(source, pulls, session =>
        {
            var walk = Walk<T>.Start(session, Short, code, [source]);
            walk.Run();
            walk.Close();
        });

    /// <summary>LZ-SHORT for code that returns a value: it is returned without a pull past the item that decides it.</summary>
    public static void AnswersAfter<TResult>(Func<TResult> code, SourceProbe source, int pulls) =>
        WithTrap(source, pulls, session => session.Call(Short, code, source));

    /// <summary>LZ-INFINITE: gives its first items from sources without end, and goes on; the fuses of the sources decide and no clock.
    /// How long it has to go on is drawn for each run: thousands of pulls, sometimes tens of thousands.</summary>
    /// <param name="expected">The first items. Those after them are asked for as well, and may be any.</param>
    public static void WorksWithoutEnd<T>(IEnumerable<T> expected, Func<IEnumerable<T>> code, params SourceProbe[] sources)
    {
        const string property = "LZ-INFINITE";
        ArgumentNullException.ThrowIfNull(expected);
        Session.Of(sources).Check(property, session =>
        {
            var walk = Walk<T>.Start(session, property, code, sources);
            foreach (var item in expected)
            {
                walk.Take(walk.Yielded + 1);
                session.ThrowIfViolated();
                if (!Snapshot.Of(walk.Current).Matches(Snapshot.Of(item)))
                    throw session.Latch(LazyFindings.OtherItem(property, walk.Yielded - 1));
            }

            GoOn(walk, Array.FindAll(sources, source => source.Length is null));
            session.ThrowIfViolated();
            walk.Close();
        });
    }

    private static void GoOn<T>(Walk<T> walk, SourceProbe[] endless)
    {
        if (endless.Length == 0) return;
        const int rarely = 8;
        const int fuse = 50_000;
        var until = Draw.OneIn(rarely) ? Draw.Between(10_000, 25_000) : Draw.Between(1_200, 4_000);
        var fuses = Array.ConvertAll(endless, source => source.WithFuse(fuse));
        try
        {
            while (walk.Yielded < until && Array.TrueForAll(endless, source => source.Pulls < until) && walk.Next())
            {
            }
        }
        finally
        {
            foreach (var usual in fuses) usual.Dispose();
        }
    }

    private static void WithTrap(SourceProbe source, int pulls, Action<Session> run)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(pulls);
        var before = source.TrapAt;
        source.TrapAt = pulls;
        try
        {
            source.Session.Check(Short, session =>
            {
                run(session);
                session.ThrowIfViolated();
                if (pulls > 0 && source.Pulls == 0) throw session.Latch(LazyFindings.NeverPulled(Short));
            });
        }
        finally
        {
            source.TrapAt = before;
        }
    }
}
