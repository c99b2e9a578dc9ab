public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source) =>
        from last in EachTime(() => new List<T>(1))
        from item in source
        from before in Replace(last, item)
        select (before, item);

    private static IEnumerable<TState> EachTime<TState>(Func<TState> make)
    {
        yield return make();
    }

    private static T[] Replace<T>(List<T> last, T item)
    {
        T[] before = [.. last];
        last.Clear();
        last.Add(item);
        return before;
    }
}
