// challenge: window
// expect: passed
// about: collection expressions with spreads into arrays and lists
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
        List<T> last = [];
        foreach (var item in source)
        {
            last = last.Count == size ? [.. last[1..], item] : [.. last, item];
            if (last.Count == size) yield return [.. last];
        }
    }
}
