// dies: LZ-PULL
// Uses the source as if it had an index: each ElementAt starts again from its beginning.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int start, int stop, int step)
    {
        for (long position = start; position < stop; position += step)
        {
            T[] found = source.Skip((int)position).Take(1).ToArray();
            if (found.Length == 0)
                yield break;
            yield return found[0];
        }
    }
}
