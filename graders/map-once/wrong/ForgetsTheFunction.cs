// dies: LZ-VALIDATE
// Checks the source, and leaves a missing function to the first call of it.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (T item in source)
            yield return f(item);
    }
}
