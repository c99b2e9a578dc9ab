using System.Runtime.InteropServices;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Fast = "LZ-FAST";

    /// <summary>Up to so many items the consumer stops for a change, after each of them in another run.</summary>
    private const int MostMoments = 8;

    /// <summary>So many items take the paths that code keeps for long collections.</summary>
    private const int Long = 100;

    /// <summary>LZ-FAST: gives the same for a plain sequence, an array, a list and another collection of the same items, also where items
    /// that a plain sequence has not been asked for are replaced between two steps of the consumer. Code that copies a collection, or
    /// reads ahead in it, still gives the old ones. It is checked on the items, and on a long source in which each is repeated.</summary>
    /// <param name="items">The items of every source; something must come out for them. An item is replaced by the one after it, so that
    /// sorted items stay sorted.</param>
    /// <param name="code">Calls the student's code with one of the sources.</param>
    public static void TreatsCollectionsAlike<TItem, T>(IReadOnlyList<TItem> items, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Fast, session =>
        {
            var few = TreatsAlike(session, [.. items], code);
            var times = (Long / Math.Max(1, items.Count)) + 1;
            var many = TreatsAlike(session, Repeated(items, times), code);
            session.NeedMost(Fast, 1, few + many);
        });
    }

    private static TItem[] Repeated<TItem>(IReadOnlyList<TItem> items, int times)
    {
        var repeated = new TItem[items.Count * times];
        for (var i = 0; i < repeated.Length; i++) repeated[i] = items[i / times];
        return repeated;
    }

    /// <returns>How many items came for the plain sequence.</returns>
    private static int TreatsAlike<TItem, T>(Session session, TItem[] array, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        var source = Probe.Of(array);
        var plain = Pass(session, Fast, () => code(source), take: null);
        foreach (var twin in Twins(array))
        {
            var seen = Pass(session, Fast, () => code(twin.Source), take: null);
            if (Snapshots.FirstDifference(plain, seen) is { } position)
                throw session.Latch(PassFindings.TwinDiffers(twin.Kind, position, plain, seen));
            if (twin.Source is CollectionProbe<TItem> collection) JudgeCare(session, twin.Kind, source, collection);
        }

        for (var moment = 0; moment < Math.Min(plain.Count, MostMoments); moment++) SeesReplacedItems(session, array, code, moment);
        return plain.Count;
    }

    /// <summary>A collection is opened no more often than a plain sequence, and closed as well.</summary>
    private static void JudgeCare(Session session, string kind, SourceProbe plain, SourceProbe collection)
    {
        if (collection.Opens > Math.Max(1, plain.Opens))
            throw session.Latch(PassFindings.OpenedMoreOften(kind, plain.Opens, collection.Opens));
        if (collection.Tally.Leaks && !plain.Tally.Leaks) throw session.Latch(PassFindings.LeftOpen(kind));
    }

    private static void SeesReplacedItems<TItem, T>(
        Session session, TItem[] items, Func<IEnumerable<TItem>, IEnumerable<T>> code, int moment)
    {
        TItem[] stored = [.. items];
        var (pulled, start) = (0, 0);
        var plain = Probe.Made(stored.Length, Pulled);
        var due = PassWithChange(session, Fast, () => code(plain), moment, () => MoveUp(stored, start = pulled));
        if (start >= items.Length - 1) return;

        foreach (var twin in Twins(items))
        {
            var seen = PassWithChange(session, Fast, () => code(twin.Source), moment, () => MoveUp(twin.Items(), start));
            if (Snapshots.FirstDifference(due, seen) is { } position)
                throw session.Latch(PassFindings.MissedReplacement(twin.Kind, position, due, seen));
        }

        TItem Pulled(int position)
        {
            pulled = Math.Max(pulled, position + 1);
            return stored[position];
        }
    }

    /// <param name="moment">After how many items the change comes.</param>
    private static List<Snapshot> PassWithChange<T>(
        Session session, string property, Func<IEnumerable<T>> code, int moment, Action change)
    {
        var walk = Walk<T>.InRun(session, property, code);
        var seen = new List<Snapshot>();
        while (walk.Yielded < Session.MostItems)
        {
            if (walk.Yielded == moment) change();
            if (!walk.Next()) break;
            seen.Add(Snapshot.Of(walk.Current));
        }

        walk.Close();
        return seen;
    }

    /// <summary>Other kinds of source with the same items, and where they are stored.</summary>
    private static (string Kind, IEnumerable<TItem> Source, Func<Span<TItem>> Items)[] Twins<TItem>(TItem[] items)
    {
        TItem[] array = [.. items], stored = [.. items];
        var list = new List<TItem>(items);
        return
        [
            ("an array", array, () => array),
            // Behind the list's back: it does not count as modified.
            ("a List", list, () => CollectionsMarshal.AsSpan(list)),
            ("another collection", new CollectionProbe<TItem>(stored), () => stored),
        ];
    }

    /// <summary>From the start on each item gives way to the next; the last one stays.</summary>
    private static void MoveUp<TItem>(Span<TItem> items, int start)
    {
        if (start < items.Length) items[(start + 1)..].CopyTo(items[start..]);
    }
}
