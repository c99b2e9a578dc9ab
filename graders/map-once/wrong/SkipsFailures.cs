// dies: LZ-FAULT
// "One bad item must not stop the rest": an item for which the function throws is left out.
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
        foreach (T item in source)
        {
            if (Try(f, item, out R result))
                yield return result;
        }
    }

    private static bool Try<T, R>(Func<T, R> f, T item, out R result)
    {
        try
        {
            result = f(item);
            return true;
        }
        catch (Exception)
        {
            result = default!;
            return false;
        }
    }
}
