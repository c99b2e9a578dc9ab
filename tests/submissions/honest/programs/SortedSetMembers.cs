// challenge: merge-sorted
// expect: passed
// about: SortedSet: Add, Min, Remove, with an order over tuples
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var heads = new SortedSet<(T Value, int Place)>(new ByValueThenPlace<T>());
        var open = new SortedList<int, IEnumerator<T>>();
        try
        {
            foreach (var (place, source) in sources.Index())
            {
                open.Add(place, source.GetEnumerator());
                Read(place);
            }

            while (heads.Count > 0)
            {
                var head = heads.Min;
                heads.Remove(head);
                yield return head.Value;
                Read(head.Place);
            }
        }
        finally
        {
            foreach (var items in open.Values) items.Dispose();
        }

        void Read(int place)
        {
            if (open[place].MoveNext()) heads.Add((open[place].Current, place));
        }
    }

    private sealed class ByValueThenPlace<T> : Comparer<(T Value, int Place)>
        where T : IComparable<T>
    {
        public override int Compare((T Value, int Place) x, (T Value, int Place) y)
        {
            var order = Comparer<T>.Default.Compare(x.Value, y.Value);
            return order == 0 ? x.Place.CompareTo(y.Place) : order;
        }
    }
}
