namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Once = "LZ-ONCE";
    private const string Late = "LZ-LATE";
    private const string Restart = "LZ-RESTART";

    /// <summary>LZ-ONCE: opens each source at most once per enumeration, also where it is long.</summary>
    /// <param name="take">How many items must come; null runs to the end.</param>
    public static void EnumeratesOnce<T>(Func<IEnumerable<T>> code, int? take, params SourceProbe[] sources) =>
        Session.Of(sources).Check(Once, session =>
        {
            var walk = Walk<T>.Start(session, Once, code, sources);
            walk.Take(take);
            walk.Close();
            JudgeOpens(session, sources);

            using var far = FarRun.Over(sources);
            if (far is null) return;
            var longer = Walk<T>.Start(session, Once, code, sources);
            longer.RunWhile(far.ToEnd());
            longer.Close();
            JudgeOpens(session, sources);
        });

    /// <summary>LZ-ONCE for code that returns a value and not a sequence: the sources have been read when it returns.</summary>
    public static void ReadsOnce<TResult>(Func<TResult> code, params SourceProbe[] sources) => Session.Of(sources).Check(Once, session =>
    {
        session.Call(Once, code, sources);
        JudgeOpens(session, sources);
        if (Array.TrueForAll(sources, source => source.Work == 0)) throw session.Latch(PassFindings.NotReadYet());

        using var far = FarRun.Over(sources);
        if (far is null) return;
        session.Call(Once, code, sources);
        JudgeOpens(session, sources);
    });

    /// <summary>LZ-ONCE for code that remembers what it reads, of an array, a list or another collection too: where items that it has
    /// read are replaced while the consumer goes on, it still gives the old ones.</summary>
    /// <param name="items">The items of every source, all different. The one that was read last is not replaced: Current may still be
    /// looked at.</param>
    /// <param name="code">Calls the student's code with one of the sources, and gives items more than once; not without end.</param>
    public static void ReadsCollectionsOnce<TItem, T>(IReadOnlyList<TItem> items, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Once, session =>
        {
            var all = Pass(session, Once, () => code(Probe.Of([.. items])), take: null);
            session.NeedMost(Once, 1, all.Count);
            for (var moment = 1; moment < all.Count; moment++) ReadsNoReplacedItem(session, [.. items], code, moment);
        });
    }

    private static void ReadsNoReplacedItem<TItem, T>(
        Session session, TItem[] items, Func<IEnumerable<TItem>, IEnumerable<T>> code, int moment)
    {
        var replaced = 0;
        var plain = Probe.Of(items);
        session.StartRun(plain);
        var due = PassWithChange(session, Once, () => code(plain), moment, () => replaced = (int)Math.Min(plain.Pulls, items.Length) - 1);
        foreach (var twin in Twins(items))
        {
            var seen = PassWithChange(session, Once, () => code(twin.Source), moment, () => MoveUp(twin.Items()[..(replaced + 1)], 0));
            if (Snapshots.FirstDifference(due, seen) is { } position)
                throw session.Latch(PassFindings.ReadAgain(twin.Kind, position, due, seen));
        }
    }

    /// <summary>LZ-RESTART: a second foreach over the same sequence gives the same items, from a source opened again.</summary>
    /// <param name="take">How many items to compare; most of them must come. Null for all, of which there must be one.</param>
    /// <param name="sources">Each that the first foreach opens must be opened by the second one too. None where the task is to remember.
    /// </param>
    public static void CanRestart<T>(Func<IEnumerable<T>> code, int? take, params SourceProbe[] sources) =>
        Session.Of(sources).Check(Restart, session =>
        {
            PassTwice(session, code, () => yielded => yielded < (take ?? Session.MostItems), take ?? 1, sources);
            // Code may keep what a foreach gave that came to the end.
            using var far = FarRun.Over(sources);
            if (far is not null) PassTwice(session, code, far.ToEnd, due: 1, sources);
        });

    private static void PassTwice<T>(
        Session session, Func<IEnumerable<T>> code, Func<Func<int, bool>> leg, int due, SourceProbe[] sources)
    {
        var sequence = session.Call(Restart, code, sources);
        var first = Pass(session, Restart, () => sequence, leg());
        var opens = Array.ConvertAll(sources, source => source.Opens);
        var second = Pass(session, Restart, () => sequence, leg());
        session.NeedMost(Restart, due, first.Count);
        if (Snapshots.FirstDifference(first, second) is { } position)
            throw session.Latch(PassFindings.SecondDiffers(Restart, position, first, second));
        for (var i = 0; i < sources.Length; i++)
        {
            if (opens[i] > 0 && sources[i].Opens == opens[i]) throw session.Latch(PassFindings.Replayed(sources[i]));
        }
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

    /// <summary>LZ-LATE: a list or an array that changes between the call and the foreach is seen as it is then; and so is one that
    /// changes again before a second foreach.</summary>
    /// <param name="items">What is in it at the call; at least one item.</param>
    /// <param name="added">What comes in the place of the first item, and to the list's end, after the call. For the second foreach the
    /// first item is put back.</param>
    /// <param name="code">Calls the student's code with the list, and then with the array.</param>
    public static void SeesLateChanges<TItem, T>(IReadOnlyList<TItem> items, TItem added, Func<IEnumerable<TItem>, IEnumerable<T>> code) =>
        SeesLateChanges(items, added, code, remembers: false);

    /// <summary>The same for code that may have another contract for a second foreach.</summary>
    /// <param name="remembers">Whether the task is to remember items, or to give them once: then there is no second foreach.</param>
    public static void SeesLateChanges<TItem, T>(
        IReadOnlyList<TItem> items, TItem added, Func<IEnumerable<TItem>, IEnumerable<T>> code, bool remembers)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Late, session =>
        {
            SeesLateChanges(session, "list", new List<TItem>(items), list => list.Add(added), added, code, remembers);
            SeesLateChanges(session, "array", (TItem[])[.. items], _ => { }, added, code, remembers);
        });
    }

    private static void SeesLateChanges<TList, TItem, T>(
        Session session, string kind, TList list, Action<TList> extend, TItem added, Func<IEnumerable<TItem>, IEnumerable<T>> code,
        bool remembers)
        where TList : IList<TItem>
    {
        var original = list[0];
        var sequence = session.Call(Late, () => code(list));
        list[0] = added;
        extend(list);
        SeesChange(again: false);
        if (remembers) return;
        list[0] = original;
        SeesChange(again: true);

        void SeesChange(bool again)
        {
            var late = Pass(session, Late, () => sequence, take: null);
            var fresh = Pass(session, Late, () => code(list), take: null);
            if (Snapshots.FirstDifference(fresh, late) is not { } position) return;
            // What differs from one foreach to the next without any change has a state that all share: LZ-INDEP and LZ-RESTART tell.
            if (again && SharesState(session, list, code)) return;
            throw session.Latch(PassFindings.MissedChange(kind, again, position, fresh, late));
        }
    }

    private static bool SharesState<TItem, T>(Session session, IList<TItem> list, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        var sequence = session.Call(Late, () => code(list));
        var first = Pass(session, Late, () => sequence, take: null);
        return Snapshots.FirstDifference(first, Pass(session, Late, () => sequence, take: null)) is not null;
    }

    private static List<Snapshot> Pass<T>(Session session, string property, Func<IEnumerable<T>> code, int? take) =>
        Pass(session, property, code, yielded => yielded < (take ?? Session.MostItems));

    private static List<Snapshot> Pass<T>(Session session, string property, Func<IEnumerable<T>> code, Func<int, bool> goesOn)
    {
        var walk = Walk<T>.InRun(session, property, code);
        var seen = new List<Snapshot>();
        while (goesOn(walk.Yielded) && walk.Next()) seen.Add(Snapshot.Of(walk.Current));
        walk.Close();
        return seen;
    }

    /// <summary>After a long run for another property: LZ-ONCE holds there too, where it is promised. Code that opens its source again from
    /// the beginning fails the tests of LZ-ONCE, and no other.</summary>
    /// <param name="early">How often the source was open in a short run, or in the first part of the long one.</param>
    internal static void JudgeLaterOpens(Session session, SourceProbe source, Func<long> early)
    {
        if (!Session.Properties.Contains(Once) || source.Opens <= 1) return;
        session.ThrowIfViolated();
        if (early() <= 1) throw session.Latch(PassFindings.OpenedAgain(source));
        session.Excuse(PassFindings.OpenedAgain(source), Once);
    }

    private static void JudgeOpens(Session session, SourceProbe[] sources)
    {
        session.ThrowIfViolated();
        if (Array.Find(sources, source => source.Opens > 1) is { } again) throw session.Latch(PassFindings.OpenedAgain(again));
    }
}
