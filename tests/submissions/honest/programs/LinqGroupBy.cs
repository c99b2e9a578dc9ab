// challenge: merge-sorted
// expect: passed
// about: GroupBy, ToLookup, CountBy over the sources, then a heap
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var byPlace = sources.Index().ToLookup(pair => pair.Index, pair => pair.Item);
        var count = byPlace.CountBy(group => group.Count()).Sum(pair => pair.Value);
        var opened = new IEnumerator<T>?[count];
        var heads = new PriorityQueue<int, (T Value, int Place)>(Comparer<(T Value, int Place)>.Create(
            (a, b) => Comparer<T>.Default.Compare(a.Value, b.Value) is not 0 and var order ? order : a.Place - b.Place));
        try
        {
            foreach (var group in byPlace.GroupBy(group => group.Key))
            {
                opened[group.Key] = byPlace[group.Key].First().GetEnumerator();
                Push(group.Key);
            }

            while (heads.TryDequeue(out var place, out var head))
            {
                yield return head.Value;
                Push(place);
            }
        }
        finally
        {
            foreach (var items in opened) items?.Dispose();
        }

        void Push(int place)
        {
            if (opened[place]!.MoveNext()) heads.Enqueue(place, (opened[place]!.Current, place));
        }
    }
}
