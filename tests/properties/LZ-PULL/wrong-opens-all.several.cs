public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        var opened = sources.Select(source => source.GetEnumerator()).ToList();
        foreach (var items in opened)
            using (items)
                while (items.MoveNext()) yield return items.Current;
    }
}
