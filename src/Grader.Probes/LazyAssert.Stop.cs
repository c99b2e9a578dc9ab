using System.Runtime.CompilerServices;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Short = "LZ-SHORT";

    /// <summary>What is wrong among the first items VAL sees, too; what is wrong later only who goes as far.</summary>
    private const int Beginning = 4;

    /// <summary>LZ-SHORT: the output ends without a pull past the item that decides it, also where it is asked for more after the end.
    /// </summary>
    /// <param name="code">Calls the student's code; its output is enumerated to the end.</param>
    /// <param name="pulls">The pulls that suffice; the next one is a violation.</param>
    public static void StopsAtTheAnswer<T>(
        Func<IEnumerable<T>> code, SourceProbe source, int pulls, [CallerArgumentExpression(nameof(code))] string? call = null) =>
        WithTrap(source, pulls, call, session =>
        {
            var walk = Walk<T>.Start(session, Short, code, [source]);
            walk.Run();
            if (walk.Ended)
            {
                walk.Next();
                walk.Next();
            }

            walk.Close();
        });

    /// <summary>LZ-SHORT for code that returns a value: it is returned without a pull past the item that decides it.</summary>
    public static void AnswersAfter<TResult>(
        Func<TResult> code, SourceProbe source, int pulls, [CallerArgumentExpression(nameof(code))] string? call = null) =>
        WithTrap(source, pulls, call, session => session.Call(Short, code, source));

    /// <summary>LZ-INFINITE: gives its first items from sources without end, and goes on; the fuses of the sources decide and no clock.
    /// How long it has to go on is drawn for each run: thousands of pulls, sometimes tens of thousands.</summary>
    /// <param name="expected">The first items; so many must come, and these, as far as the consumer goes. Those after them are asked for as
    /// well, and may be any. With a single source items that are wrong from the beginning are for VAL to tell; with several they tell
    /// whose turn it was, and are for VAL or LZ-ORDER to tell.</param>
    public static void WorksWithoutEnd<T>(IEnumerable<T> expected, Func<IEnumerable<T>> code, params SourceProbe[] sources) =>
        WorksWithoutEnd(expected, code, ends: false, sources);

    /// <summary>The same for code whose output may end although a source does not, such as the first ten items of it.</summary>
    /// <param name="ends">Whether the output ends after the expected items; else an end is a violation.</param>
    public static void WorksWithoutEnd<T>(
        IEnumerable<T> expected, Func<IEnumerable<T>> code, bool ends, params SourceProbe[] sources)
    {
        const string property = "LZ-INFINITE";
        ArgumentNullException.ThrowIfNull(expected);
        Session.Of(sources).Check(property, session =>
        {
            var walk = Walk<T>.Start(session, property, code, sources);
            var journey = Journey.Through(Array.FindAll(sources, source => source.Length is null));
            long[] early;
            using (journey.WithLongFuses())
            {
                var areOthers = false;
                foreach (var item in expected)
                {
                    if (journey.IsFar(walk.Yielded)) break;
                    if (!walk.Next()) throw session.Latch(LazyFindings.EndedEarly(property, walk.Yielded + 1, walk.Yielded));
                    session.ThrowIfViolated();
                    if (areOthers || Snapshot.Same(walk.Current, item)) continue;
                    var finding = LazyFindings.OtherItem(property, walk.Yielded - 1);
                    if (sources.Length <= 1 && walk.Yielded > Beginning) throw session.Latch(finding);
                    if (sources.Length > 1) session.Excuse(finding, "VAL", "LZ-ORDER");
                    areOthers = true;
                }

                early = Array.ConvertAll(sources, source => source.Opens);
                while (journey.GoesOn(walk.Yielded) && walk.Next())
                {
                }
            }

            session.ThrowIfViolated();
            if (sources is [{ Pulls: 0 }]) throw session.Latch(LazyFindings.NeverPulled(property));
            for (var i = 0; i < sources.Length; i++) JudgeLaterOpens(session, sources[i], () => early[i]);
            if (walk.Ended && !ends) throw session.Latch(LazyFindings.EndedBeforeItsSource(property, walk.Yielded));
            walk.Close();
        });
    }

    /// <summary>How far a consumer goes through sources without end.</summary>
    private sealed class Journey(SourceProbe[] endless, int until)
    {
        public static Journey Through(SourceProbe[] endless)
        {
            const int rarely = 8;
            return new Journey(endless, Draw.OneIn(rarely) ? Draw.Between(10_000, 25_000) : Draw.Between(1_200, 4_000));
        }

        public IDisposable WithLongFuses()
        {
            const int fuse = 50_000;
            return new Together(Array.ConvertAll(endless, source => source.WithFuse(fuse)));
        }

        /// <summary>Whether the sources have given enough. Without one the consumer goes as far as he can say what is due.</summary>
        public bool IsFar(int yielded) => endless.Length > 0 && !GoesOn(yielded);

        public bool GoesOn(int yielded) =>
            endless.Length > 0 && yielded < until && Array.TrueForAll(endless, source => source.Pulls < until);

        private sealed class Together(IDisposable[] parts) : IDisposable
        {
            public void Dispose()
            {
                foreach (var part in parts) part.Dispose();
            }
        }
    }

    private static void WithTrap(SourceProbe source, int pulls, string? call, Action<Session> run)
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
            }, CallText.Of(call));
        }
        finally
        {
            source.TrapAt = before;
        }
    }
}
