// dies: MM-RETAIN
// Holds no item for longer than it must, and keeps 1,000 bytes for each: a log that nobody reads.
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
        List<byte[]> log = [];
        foreach (T item in source)
        {
            log.Add(new byte[1_000]);
            if ((log.Count - 1) % step == 0)
                yield return item;
        }
    }
}
