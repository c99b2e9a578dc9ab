// dies: LZ-VALIDATE
// Puts the checks at the top of the method; but this method has a yield.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        foreach (T item in source)
            yield return f(item);
    }
}
