public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source)
        {
            R result = default!;
            try { result = f(item); } catch { }
            try { result = f(item); } catch { }
            yield return result;
        }
    }
}
