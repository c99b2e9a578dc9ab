public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var heads = new PriorityQueue<IEnumerator<T>, (T Item, int Source)>(Comparer<(T Item, int Source)>.Create((a, b) =>
            a.Item.CompareTo(b.Item) is var order and not 0 ? order : a.Source.CompareTo(b.Source)));
        for (var i = 0; i < sources.Length; i++)
        {
            var items = sources[i].GetEnumerator();
            if (items.MoveNext()) heads.Enqueue(items, (items.Current, i));
            else items.Dispose();
        }

        while (heads.TryDequeue(out var items, out var head))
        {
            yield return head.Item;
            if (items.MoveNext()) heads.Enqueue(items, (items.Current, head.Source));
            else items.Dispose();
        }
    }
}
