// dies: LZ-ONCE
// Zips the source with itself, shifted by one, as pairwise is often written: one enumerator for each position.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        IEnumerable<T[]> windows = source.Select(item => new[] { item });
        for (int shift = 1; shift < size; shift++)
            windows = windows.Zip(source.Skip(shift), (window, item) => window.Append(item).ToArray());
        return windows;
    }
}
