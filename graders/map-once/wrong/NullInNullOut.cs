// dies: VAL
// Skips null items and never passes them to the function.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Map();

        IEnumerable<R> Map()
        {
            foreach (var item in source)
                yield return item is null ? default! : f(item);
        }
    }
}
