// dies: LZ-EFFECT
// Array.ConvertAll is made for arrays, and calls the function for all items before the first result.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Map(source, f);
    }

    private static IEnumerable<R> Map<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var result in source is T[] array ? Array.ConvertAll(array, item => f(item)) : OneByOne(source, f))
            yield return result;
    }

    private static IEnumerable<R> OneByOne<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source)
            yield return f(item);
    }
}
