using System.Diagnostics;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>A collection that counts what is done to it, reads of Count, by index and copies included. Read-only.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[StackTraceHidden]
public sealed class CollectionProbe<T> : SequenceProbe<T>, IList<T>, IReadOnlyList<T>
{
    internal CollectionProbe(T[] items)
        : base(items)
    {
    }

    /// <summary>How often Count was read.</summary>
    public long CountReads => Tally.Counts;

    /// <summary>How often an item was read by its index.</summary>
    public long Indexings => Tally.Indexings;

    /// <summary>How often the whole was copied by CopyTo.</summary>
    public long Copies => Tally.Copies;

    bool ICollection<T>.IsReadOnly => true;

    int ICollection<T>.Count => CountItems();

    int IReadOnlyCollection<T>.Count => CountItems();

    T IReadOnlyList<T>.this[int index] => Index(index);

    T IList<T>.this[int index]
    {
        get => Index(index);
        set => ReadOnly[index] = value;
    }

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        Tally.Copies++;
        Record(EventKind.Copy);
        Stored.CopyTo(array, arrayIndex);
    }

    bool ICollection<T>.Contains(T item) => Search(item) >= 0;

    int IList<T>.IndexOf(T item) => Search(item);

    void ICollection<T>.Add(T item) => ReadOnly.Add(item);

    void ICollection<T>.Clear() => ReadOnly.Clear();

    bool ICollection<T>.Remove(T item) => ReadOnly.Remove(item);

    void IList<T>.Insert(int index, T item) => ReadOnly.Insert(index, item);

    void IList<T>.RemoveAt(int index) => ReadOnly.RemoveAt(index);

    /// <summary>What can be read by index has one length.</summary>
    private protected override bool HasPlainItems => false;

    /// <summary>Refuses every change, as a collection of the base library does.</summary>
    private IList<T> ReadOnly => Array.AsReadOnly(Stored);

    private int CountItems()
    {
        Tally.Counts++;
        Record(EventKind.Count);
        return Stored.Length;
    }

    private T Index(int index)
    {
        Tally.Indexings++;
        Record(EventKind.Index, index);
        if ((uint)index >= (uint)Stored.Length)
            throw Throwing.Raise(new ArgumentOutOfRangeException(nameof(index), index, "There is no item at this index."));
        return Stored[index];
    }

    private int Search(T item)
    {
        Tally.Copies++;
        Record(EventKind.Copy);
        return Array.IndexOf(Stored, item);
    }
}
