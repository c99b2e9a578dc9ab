namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Independence = "LZ-INDEP";

    /// <summary>LZ-INDEP: two enumerators of the same sequence do not disturb each other, in turns, one late, one abandoned, and one asked
    /// for on another thread (an iterator hands itself out as the first enumerator on the thread that made it).</summary>
    /// <param name="take">How many items each enumerator gives; most of them must come.</param>
    public static void EnumeratorsAreIndependent<T>(Func<IEnumerable<T>> code, int take, params SourceProbe[] sources)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(take);
        Session.Of(sources).Check(Independence, session =>
        {
            var alone = session.Call(Independence, code, sources);
            var due = Pass(session, Independence, () => alone, take);
            session.NeedMost(Independence, take, due.Count);

            foreach (var schedule in Schedule.All) Interleave(session, code, sources, due, schedule);
            OnAnotherThread(session, code, sources, due);

            using var far = FarRun.Over(sources);
            if (far is null) return;
            var longer = session.Call(Independence, code, sources);
            Interleave(session, code, sources, Pass(session, Independence, () => longer, far.ToDistance()), Schedule.InTurns);
        });
    }

    private static void Interleave<T>(
        Session session, Func<IEnumerable<T>> code, SourceProbe[] sources, List<Snapshot> due, Schedule schedule)
    {
        var sequence = session.Call(Independence, code, sources);
        var walks = new[] { Opened(session, sequence), Opened(session, sequence) };
        foreach (var turn in schedule.Turns(due.Count)) StepAndCompare(session, walks[turn], due, schedule.Name);
        foreach (var walk in walks) walk.Close();
    }

    private static void OnAnotherThread<T>(Session session, Func<IEnumerable<T>> code, SourceProbe[] sources, List<Snapshot> due)
    {
        var sequence = session.Call(Independence, code, sources);
        var here = Opened(session, sequence);
        session.Beside = ", while another enumerator of the same sequence was used on another thread";
        Walk<T>? there = null;
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                there = Opened(session, sequence);
                StepAndCompare(session, there, due, "asked for on another thread");
            }
            catch (Exception error)
            {
                // Thrown again below, on the test's thread: an exception that leaves a thread ends the process.
                thrown = error;
            }
        });
        thread.Start();
        thread.Join();
        if (thrown is not null) throw thrown;

        for (var i = 0; i < due.Count; i++)
        {
            StepAndCompare(session, here, due, "asked for on another thread");
            if (i > 0) StepAndCompare(session, there!, due, "asked for on another thread");
        }

        here.Close();
        there!.Close();
        session.Beside = null;
    }

    private static Walk<T> Opened<T>(Session session, IEnumerable<T> sequence) => Walk<T>.InRun(session, Independence, () => sequence);

    private static void StepAndCompare<T>(Session session, Walk<T> walk, List<Snapshot> due, string schedule)
    {
        var position = walk.Yielded;
        var seen = walk.Next() ? Snapshot.Of(walk.Current) : null;
        if (seen is null || !seen.Matches(due[position]))
            throw session.Latch(PassFindings.Disturbed(position, schedule, due[position], seen));
    }
}

/// <summary>In which order two enumerators take their turns.</summary>
internal sealed record Schedule(string Name, Func<int, IEnumerable<int>> Turns)
{
    public static Schedule InTurns { get; } =
        new("enumerated in turns", count => Enumerable.Range(0, 2 * count).Select(turn => turn % 2));

    public static IReadOnlyList<Schedule> All { get; } =
    [
        InTurns,
        new("one enumerated after the other", count => Enumerable.Range(0, 2 * count).Select(turn => turn / count)),
        new("one left half-way", count => [.. Enumerable.Repeat(0, count / 2), .. Enumerable.Repeat(1, count)]),
    ];
}
