namespace Grader.Probes.Values;

/// <summary>Items of a sequence, each as it was when it was added. Those that never change are kept as they are: a snapshot of a number
/// costs ten times its comparison.</summary>
internal sealed class Copies<T>
{
    private readonly List<T>? items = Snapshot.IsPlain(typeof(T)) ? [] : null;
    private readonly List<Snapshot> snapshots = [];

    public Copies()
    {
    }

    public Copies(IEnumerable<T> items)
    {
        foreach (var item in items) Add(item);
    }

    public int Count => items?.Count ?? snapshots.Count;

    public Snapshot this[int position] => items is null ? snapshots[position] : Snapshot.Of(items[position]);

    /// <summary>Enumerates the item where it is a collection, which may be student code.</summary>
    public void Add(T item)
    {
        if (items is null) snapshots.Add(Snapshot.Of(item));
        else items.Add(item);
    }

    public bool MatchesAt(int position, Copies<T> other) => items is not null && other.items is not null
        ? EqualityComparer<T>.Default.Equals(items[position], other.items[position])
        : this[position].Matches(other[position]);

    public IReadOnlyList<Snapshot> ToSnapshots() => items is null ? snapshots : items.ConvertAll(item => Snapshot.Of(item));
}
