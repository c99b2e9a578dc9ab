// dies: LZ-DEFER
// Makes the copy where the argument is checked, so that the source is read when nobody has asked for anything.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate([.. source]);
    }

    private static IEnumerable<T> Iterate<T>(T[] memory)
    {
        while (memory.Length > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
