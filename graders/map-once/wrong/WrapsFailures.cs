// dies: LZ-FAULT
// Adds the position to every error, as a new exception: the one that was thrown does not come out.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        int position = 0;
        foreach (T item in source)
            yield return Apply(f, item, position++);
    }

    private static R Apply<T, R>(Func<T, R> f, T item, int position)
    {
        try
        {
            return f(item);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"The function failed for item {position}.", error);
        }
    }
}
