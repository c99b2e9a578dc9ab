using System.Runtime.InteropServices;

namespace Grader.Probes;

public static partial class LazyAssert
{
    private const string Alias = "LZ-ALIAS";

    /// <summary>LZ-ALIAS: what was yielded does not change afterwards, and changing it does not change what comes.</summary>
    /// <param name="code">Calls the student's code.</param>
    /// <param name="buffer">The array or list inside a yielded item; null where the item is the buffer.</param>
    /// <param name="take">How many items to compare; null for all.</param>
    public static void YieldsFreshBuffers<T>(Func<IEnumerable<T>> code, Func<T, object?>? buffer = null, int? take = null) =>
        Session.Current.Check(Alias, session =>
        {
            var due = KeepAndCompare(session, code, buffer, take);
            if (due.Count == 0) throw session.Latch(LazyFindings.EndedEarly(Alias, 1, 0));
            ChangeAndCompare(session, code, buffer, due);
        });

    /// <summary>LZ-ALIAS: what was yielded does not change when the array or the list changes that it was made from.</summary>
    /// <param name="items">What is in the array and in the list; none is the default of its type, for which it is exchanged.</param>
    /// <param name="code">Calls the student's code with the array, and then with the list.</param>
    public static void YieldsFreshBuffers<TItem, T>(IReadOnlyList<TItem> items, Func<IEnumerable<TItem>, IEnumerable<T>> code)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(code);
        Session.Current.Check(Alias, session =>
        {
            TItem[] array = [.. items];
            var list = new List<TItem>(items);
            KeepsClearOf(session, "array", () => code(array), () => Array.Clear(array));
            KeepsClearOf(session, "list", () => code(list), () => CollectionsMarshal.AsSpan(list).Clear());
        });
    }

    private static void KeepsClearOf<T>(Session session, string kind, Func<IEnumerable<T>> code, Action clear)
    {
        var walk = Walk<T>.Start(session, Alias, code, []);
        var kept = new List<T?>();
        while (walk.Yielded < Session.MostItems && walk.Next()) kept.Add(walk.Current);
        walk.Close();
        if (kept.Count == 0)
        {
            session.Excuse(LazyFindings.EndedEarly(Alias, 1, 0), "VAL");
            return;
        }

        var asYielded = kept.ConvertAll(buffer => Snapshot.Of(buffer));
        clear();
        for (var i = 0; i < kept.Count; i++)
        {
            if (!Snapshot.Of(kept[i]).Matches(asYielded[i])) throw session.Latch(PassFindings.BelongsToTheSource(kind, i));
        }
    }

    /// <summary>Keeps every yielded buffer, and looks at the end whether one has changed since.</summary>
    private static List<Snapshot> KeepAndCompare<T>(Session session, Func<IEnumerable<T>> code, Func<T, object?>? buffer, int? take)
    {
        var walk = Walk<T>.Start(session, Alias, code, []);
        var kept = new List<object?>();
        var asYielded = new List<Snapshot>();
        while (walk.Yielded < (take ?? Session.MostItems) && walk.Next())
        {
            kept.Add(buffer is null ? walk.Current : buffer(walk.Current!));
            asYielded.Add(Snapshot.Of(kept[^1]));
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (!Snapshot.Of(kept[i]).Matches(asYielded[i])) throw session.Latch(PassFindings.ChangedLater(i));
        }

        walk.Close();
        return asYielded;
    }

    /// <summary>Spoils each buffer as soon as it came: the owner may do with it what he likes.</summary>
    private static void ChangeAndCompare<T>(Session session, Func<IEnumerable<T>> code, Func<T, object?>? buffer, List<Snapshot> due)
    {
        var walk = Walk<T>.Start(session, Alias, code, []);
        for (var i = 0; i < due.Count && walk.Next(); i++)
        {
            var yielded = buffer is null ? walk.Current : buffer(walk.Current!);
            if (!Snapshot.Of(yielded).Matches(due[i])) throw session.Latch(PassFindings.Shared(i));
            if (yielded is Array array) Array.Clear(array);
        }

        walk.Close();
    }
}
