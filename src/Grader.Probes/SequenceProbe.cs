using System.Collections;
using System.Diagnostics;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>A sequence that is handed to student code and counts what is done to it. It is no collection.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[StackTraceHidden]
public class SequenceProbe<T> : SourceProbe, IEnumerable<T>
{
    private readonly T[]? items;
    private readonly Func<int, T>? make;

    internal SequenceProbe(T[] items)
        : base(items.Length) => this.items = items;

    /// <param name="make">Makes the item at a position, at each pull anew.</param>
    /// <param name="count">How many; null for an infinite source.</param>
    internal SequenceProbe(Func<int, T> make, int? count)
        : base(count) => this.make = make;

    /// <summary>The part of an item that the census follows; null for the item itself.</summary>
    internal Func<T, object?>? Watched { get; private set; }

    /// <summary>Lets the census follow a part of each item, where the item is a value: <c>row =&gt; row.Key</c>.</summary>
    public SequenceProbe<T> Watch(Func<T, object?> part)
    {
        Watched = part;
        return this;
    }

    /// <summary>A list of the same items, to see whether collections are treated like any other source.</summary>
    /// <exception cref="InvalidOperationException">The sequence has no end.</exception>
    public List<T> ToListTwin() => [.. ToArrayTwin()];

    /// <summary>An array of the same items.</summary>
    /// <exception cref="InvalidOperationException">The sequence has no end.</exception>
    public T[] ToArrayTwin()
    {
        if (items is not null) return [.. items];
        if (Length is not { } length) throw new InvalidOperationException("A sequence without end has no twin.");
        return [.. Enumerable.Range(0, (int)length).Select(i => make!(i))];
    }

    /// <summary>A collection (ICollection, IList, IReadOnlyList) of the same items that counts what is done to it.</summary>
    /// <exception cref="InvalidOperationException">The sequence has no end.</exception>
    public CollectionProbe<T> ToCollectionTwin() => new(ToArrayTwin());

    /// <summary>Opens the source, as student code does. Tests rarely need this.</summary>
    public IEnumerator<T> GetEnumerator() => new Cursor<T>(this, CountOpen());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TryMake(int position, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T item)
    {
        if (position >= End)
        {
            item = default;
            return false;
        }

        item = Peek(Times == 1 ? position : position / Times);
        Survivors?.Add(Watched is null ? item : Watched(item));
        return true;
    }

    internal override Snapshot? Newest =>
        Opens == 1 && Pulls > 0 && !HasEnded && Pulls <= End ? Snapshot.Of(Peek(((int)Pulls - 1) / Times)) : null;

    private protected T[] Stored => items!;

    private protected override bool HasPlainItems =>
        typeof(T).IsValueType || typeof(T) == typeof(string) || typeof(T) == typeof(Tracked);

    /// <summary>The item at a position, without a pull; for a made sequence, one like it.</summary>
    internal T Peek(int position) => items is not null ? items[position] : make!(position);

    internal void RecordPull(int position, T item)
    {
        if (IsTraced) Record(EventKind.Pull, position, ScalarValue.Of(item));
    }
}
