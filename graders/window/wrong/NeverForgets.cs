// dies: MM-BUFFER
// Appends every item to a list and copies its last items: right, lazy, and it keeps the whole source.
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
        List<T> seen = [];
        foreach (T item in source)
        {
            seen.Add(item);
            if (seen.Count >= size)
                yield return seen.GetRange(seen.Count - size, size).ToArray();
        }
    }
}
