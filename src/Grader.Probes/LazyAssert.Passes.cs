namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Once = "LZ-ONCE";
    private const string Late = "LZ-LATE";
    private const string Restart = "LZ-RESTART";

    /// <summary>LZ-ONCE: opens each source at most once per enumeration.</summary>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static void EnumeratesOnce<T>(Func<IEnumerable<T>> code, int? take, params SourceProbe[] sources) =>
        Session.Of(sources).Check(Once, session =>
        {
            var walk = Walk<T>.Start(session, Once, code, sources);
            walk.Take(take);
            walk.Close();
            JudgeOpens(session, sources);
        });

    /// <summary>LZ-ONCE for code that returns a value and not a sequence.</summary>
    public static void ReadsOnce<TResult>(Func<TResult> code, params SourceProbe[] sources) => Session.Of(sources).Check(Once, session =>
    {
        session.Call(Once, code, sources);
        JudgeOpens(session, sources);
    });

    /// <summary>LZ-RESTART: a second foreach over the same sequence gives the same items, from a source opened again.</summary>
    /// <param name="take">How many items to compare; most of them must come. Null for all, of which there must be one.</param>
    public static void CanRestart<T>(Func<IEnumerable<T>> code, int? take, params SourceProbe[] sources)
    {
        Session.Of(sources).Check(Restart, session =>
        {
            var sequence = session.Call(Restart, code, sources);
            var first = Pass(session, Restart, () => sequence, take);
            var second = Pass(session, Restart, () => sequence, take);
            session.NeedMost(Restart, take ?? 1, first.Count);
            if (Snapshots.FirstDifference(first, second) is { } position)
                throw session.Latch(PassFindings.SecondDiffers(Restart, position, first, second));
        });
    }

    /// <summary>LZ-RESTART: a foreach that an error has ended leaves nothing behind; the next one over the same sequence gives all items.
    /// </summary>
    /// <param name="fault">The error to inject into the first foreach; it must come out while the consumer enumerates.</param>
    public static void CanRestartAfter<T>(Func<IEnumerable<T>> code, Fault fault, params SourceProbe[] sources)
    {
        ArgumentNullException.ThrowIfNull(fault);
        fault.Probe.Session.Check(Restart, session =>
        {
            var due = Pass(session, Restart, code, take: null);
            var sequence = session.Call(Restart, code, [fault.Probe, .. sources]);
            foreach (var _ in fault.InjectEach().Take(1))
            {
                // What comes of the error is LZ-FAULT's to judge.
                Unexpected.Caught(() =>
                {
                    foreach (var _ in sequence)
                    {
                    }
                });
            }

            var after = Pass(session, Restart, () => sequence, take: null);
            if (Snapshots.FirstDifference(due, after) is { } position)
                throw session.Latch(PassFindings.DeadAfterAnError(Restart, position, due, after));
        });
    }

    /// <summary>LZ-LATE: a list or an array that changes between the call and the foreach is seen as it is then.</summary>
    /// <param name="items">What is in it at the call; at least one item.</param>
    /// <param name="added">What comes in the place of the first item, and to the list's end, after the call.</param>
    /// <param name="code">Calls the student's code with the list, and then with the array.</param>
    public static void SeesLateChanges<TItem, T>(IReadOnlyList<TItem> items, TItem added, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Late, session =>
        {
            SeesLateChanges(session, "list", new List<TItem>(items), list => list.Add(added), added, code);
            SeesLateChanges(session, "array", (TItem[])[.. items], _ => { }, added, code);
        });
    }

    private static void SeesLateChanges<TList, TItem, T>(
        Session session, string kind, TList list, Action<TList> extend, TItem added, Func<IEnumerable<TItem>, IEnumerable<T>> code)
        where TList : IList<TItem>
    {
        var sequence = session.Call(Late, () => code(list));
        list[0] = added;
        extend(list);
        var late = Pass(session, Late, () => sequence, take: null);
        var fresh = Pass(session, Late, () => code(list), take: null);
        if (Snapshots.FirstDifference(fresh, late) is { } position)
            throw session.Latch(PassFindings.MissedChange(kind, position, fresh, late));
    }

    private static List<Snapshot> Pass<T>(Session session, string property, Func<IEnumerable<T>> code, int? take)
    {
        var walk = Walk<T>.InRun(session, property, code);
        var seen = new List<Snapshot>();
        while (walk.Yielded < (take ?? Session.MostItems) && walk.Next()) seen.Add(Snapshot.Of(walk.Current));
        walk.Close();
        return seen;
    }

    private static void JudgeOpens(Session session, SourceProbe[] sources)
    {
        session.ThrowIfViolated();
        if (Array.Find(sources, source => source.Opens > 1) is { } again) throw session.Latch(PassFindings.OpenedAgain(again));
    }
}
