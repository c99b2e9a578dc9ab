public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        return source == null ? throw new ArgumentNullException(nameof(source))
            : f == null ? throw new ArgumentNullException(nameof(f))
            : Results();

        IEnumerable<R> Results()
        {
            using var items = source.GetEnumerator();
            while (items.MoveNext())
            {
                var result = f(items.Current);
                yield return result;
            }
        }
    }
}
