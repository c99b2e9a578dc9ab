public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        return Iterate(sources);

        static IEnumerable<T> Iterate(IEnumerable<T>[] sources)
        {
            var enumerators = new IEnumerator<T>?[sources.Length];
            var heads = new SortedSet<int>(Comparer<int>.Create((x, y) =>
            {
                var order = enumerators[x]!.Current.CompareTo(enumerators[y]!.Current);
                return order != 0 ? order : x.CompareTo(y);
            }));
            try
            {
                for (var i = 0; i < sources.Length; i++)
                {
                    enumerators[i] = sources[i].GetEnumerator();
                    if (enumerators[i]!.MoveNext())
                        heads.Add(i);
                }

                while (heads.Count > 0)
                {
                    var first = heads.Min;
                    yield return enumerators[first]!.Current;
                    heads.Remove(first);
                    if (enumerators[first]!.MoveNext())
                        heads.Add(first);
                }
            }
            finally
            {
                foreach (var items in enumerators)
                    items?.Dispose();
            }
        }
    }
}
