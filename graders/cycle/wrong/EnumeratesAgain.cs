// dies: LZ-ONCE
// The obvious one: when the source has ended, a new foreach over it.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        bool any = true;
        while (any)
        {
            any = false;
            foreach (T item in source)
            {
                any = true;
                yield return item;
            }
        }
    }
}
