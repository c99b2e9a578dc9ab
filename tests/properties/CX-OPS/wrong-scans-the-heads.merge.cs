public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var heads = sources.Select(source => source.GetEnumerator()).Where(items => items.MoveNext()).ToList();
        while (heads.Count > 0)
        {
            var least = heads[0];
            foreach (var items in heads.Skip(1))
                if (items.Current.CompareTo(least.Current) < 0) least = items;
            yield return least.Current;
            if (!least.MoveNext()) heads.Remove(least);
        }
    }
}
