// expect: allowed
// about: the collections that challenges need
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        comparer ??= Comparer<T>.Default;
        var heap = new PriorityQueue<T, T>(comparer);
        foreach (var item in source)
        {
            if (heap.Count < k) heap.Enqueue(item, item);
            else if (k > 0 && comparer.Compare(item, heap.Peek()) > 0) heap.EnqueueDequeue(item, item);
        }

        var result = new T[heap.Count];
        for (var i = result.Length - 1; i >= 0; i--) result[i] = heap.Dequeue();
        return result;
    }

    public static int Use()
    {
        var sorted = new SortedDictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["a"] = 1 };
        var list = new SortedList<int, string> { { 1, "x" } };
        var linked = new LinkedList<int>();
        linked.AddFirst(1).List!.AddLast(2);
        var queue = new Queue<int>();
        queue.Enqueue(1);
        queue.TryDequeue(out var first);
        var stack = new Stack<(int, string)>();
        stack.Push((1, "x"));
        var (n, _) = stack.Pop();
        var dictionary = new Dictionary<string, List<int>>();
        if (!dictionary.TryGetValue("a", out var bucket)) dictionary["a"] = bucket = [];
        bucket.Add(1);
        foreach (var (key, value) in dictionary) n += key.Length + value.Count;
        foreach (var key in dictionary.Keys) n += key.Length;
        var concurrent = new ConcurrentDictionary<int, int>();
        concurrent.GetOrAdd(1, x => x + 1);
        var readOnly = new ReadOnlyCollection<int>([1, 2]);
        var immutable = ImmutableDictionary<string, int>.Empty.Add("a", 1).SetItem("b", 2);
        var builder = ImmutableArray.CreateBuilder<int>();
        builder.Add(1);
        var set = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var equality = EqualityComparer<int>.Create((a, b) => a == b, a => a);
        var order = Comparer<int>.Create((a, b) => b - a);
        var grid = new int[3, 4];
        grid[1, 2] = grid.GetLength(0) + grid.Length;
        var jagged = new int[2][];
        Array.Sort(new[] { 3, 1 }, order);
        Array.Fill(new int[3], 1);
        var copy = (int[])new int[2].Clone();
        Array.Resize(ref copy, 4);
        Array.Copy(copy, 0, copy, 1, 2);
        return first + n + sorted.Count + list.Keys[0] + linked.Count + concurrent.Count + readOnly.Count + immutable.Count
            + builder.ToImmutable().Length + set.Count + (equality.Equals(1, 1) ? 1 : 0) + grid[0, 0] + jagged.Length
            + Array.IndexOf(copy, 1) + copy.AsSpan().Length + Array.BinarySearch(copy, 1) + new Lazy<int>(() => 3).Value;
    }
}
