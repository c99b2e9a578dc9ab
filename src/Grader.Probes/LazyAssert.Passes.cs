namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Once = "LZ-ONCE";
    private const string Late = "LZ-LATE";

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
    /// <param name="take">How many items to compare; at least that many must come. Null for all, of which there must be one.</param>
    public static void CanRestart<T>(Func<IEnumerable<T>> code, int? take, params SourceProbe[] sources)
    {
        const string property = "LZ-RESTART";
        Session.Of(sources).Check(property, session =>
        {
            var sequence = session.Call(property, code, sources);
            var first = Pass(session, property, () => sequence, take);
            var second = Pass(session, property, () => sequence, take);
            var due = take ?? 1;
            if (first.Count < due) throw session.Latch(LazyFindings.EndedEarly(property, due, first.Count));
            if (Snapshots.FirstDifference(first, second) is { } position)
                throw session.Latch(PassFindings.SecondDiffers(property, position, first, second));
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

    /// <summary>LZ-FAST: gives the same for a plain sequence, an array, a list and another collection of the same items.</summary>
    /// <param name="items">The items of every source; something must come out for them.</param>
    /// <param name="code">Calls the student's code with one of the sources.</param>
    public static void TreatsCollectionsAlike<TItem, T>(IReadOnlyList<TItem> items, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        const string property = "LZ-FAST";
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(property, session =>
        {
            TItem[] array = [.. items];
            (string Kind, IEnumerable<TItem> Source)[] twins =
            [
                ("an array", array), ("a List", new List<TItem>(array)), ("another collection", Probe.Collection(array)),
            ];
            var plain = Pass(session, property, () => code(Probe.Of(array)), take: null);
            if (plain.Count == 0) throw session.Latch(LazyFindings.EndedEarly(property, 1, 0));
            foreach (var (kind, source) in twins)
            {
                var twin = Pass(session, property, () => code(source), take: null);
                if (Snapshots.FirstDifference(plain, twin) is { } position)
                    throw session.Latch(PassFindings.TwinDiffers(kind, position, plain, twin));
            }
        });
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
