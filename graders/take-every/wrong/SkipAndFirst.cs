// dies: LZ-PULL
// Slices as in Python, source[step:], again and again: every slice starts from the beginning of the source.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        while (source.Any())
        {
            yield return source.First();
            source = source.Skip(step);
        }
    }
}
