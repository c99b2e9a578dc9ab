// challenge: merge-sorted
// expect: passed
// about: List: BinarySearch, Insert, RemoveAt, Sort with a comparison, Find, AddRange
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var all = new List<IEnumerator<T>>(sources.Length);
        var heads = new List<(T Value, int Place)>();
        var order = Comparer<(T Value, int Place)>.Create(static (a, b) =>
            Comparer<T>.Default.Compare(b.Value, a.Value) is var byValue and not 0 ? byValue : b.Place.CompareTo(a.Place));
        try
        {
            foreach (var source in sources)
            {
                all.Add(source.GetEnumerator());
                if (all[^1].MoveNext()) heads.Add((all[^1].Current, all.Count - 1));
            }

            heads.Sort(order);
            while (heads.Count > 0)
            {
                var (value, place) = heads[^1];
                heads.RemoveAt(heads.Count - 1);
                yield return value;
                if (!all[place].MoveNext()) continue;
                var next = (all[place].Current, place);
                var at = heads.BinarySearch(next, order);
                heads.Insert(at < 0 ? ~at : at, next);
            }
        }
        finally
        {
            all.ForEach(items => items.Dispose());
        }
    }
}
