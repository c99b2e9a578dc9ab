// expect: allowed
// about: PriorityQueue with a comparer of tuples, generic constraint IComparable
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources) where T : IComparable<T>
    {
        var heads = new PriorityQueue<IEnumerator<T>, (T Value, int Order)>(Comparer<(T Value, int Order)>.Create(
            (x, y) => x.Value.CompareTo(y.Value) is var c && c != 0 ? c : x.Order.CompareTo(y.Order)));
        var all = new List<IEnumerator<T>>();
        try
        {
            for (var i = 0; i < sources.Length; i++)
            {
                var e = sources[i].GetEnumerator();
                all.Add(e);
                if (e.MoveNext()) heads.Enqueue(e, (e.Current, i));
            }

            while (heads.TryDequeue(out var e, out var at))
            {
                yield return at.Value;
                if (e.MoveNext()) heads.Enqueue(e, (e.Current, at.Order));
            }
        }
        finally
        {
            all.ForEach(e => e.Dispose());
        }
    }
}
