// dies: LZ-FAST
// Makes a copy of a list or an array when the first item is asked for: it may change until it is read.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        int position = 0;
        foreach (T item in source is ICollection<T> ? source.ToList() : source)
        {
            if (position == 0)
                yield return item;
            position = position + 1 == step ? 0 : position + 1;
        }
    }
}
