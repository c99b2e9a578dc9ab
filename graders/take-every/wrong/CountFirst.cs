// dies: LZ-INFINITE
// Wants a for loop, and a for loop wants a bound: so counts the source before it starts.
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
        int count = source.Count();
        for (long i = 0; i < count; i += step)
            yield return source.ElementAt((int)i);
    }
}
