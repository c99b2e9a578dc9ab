public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Slide(source, size);
    }

    private static IEnumerable<T[]> Slide<T>(IEnumerable<T> source, int size)
    {
        T[] ring = new T[size];
        int filled = 0;
        int oldest = 0;
        foreach (T item in source)
        {
            if (filled < size)
            {
                ring[filled++] = item;
                if (filled < size)
                    continue;
            }
            else
            {
                ring[oldest] = item;
                oldest = (oldest + 1) % size;
            }

            yield return [.. ring.AsSpan(oldest), .. ring.AsSpan(0, oldest)];
        }
    }
}
