// dies: LZ-ONCE
// source[i : i + size], written with Skip and Take: every window reads the source from its beginning.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        for (int start = 0; ; start++)
        {
            T[] window = source.Skip(start).Take(size).ToArray();
            if (window.Length < size)
                yield break;
            yield return window;
        }
    }
}
