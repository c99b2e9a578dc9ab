public static class Solution
{
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        var items = source.GetEnumerator();
        return Rest();

        IEnumerable<R> Rest()
        {
            using (items)
            {
                while (items.MoveNext()) yield return f(items.Current);
            }
        }
    }
}
