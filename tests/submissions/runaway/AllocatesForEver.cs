// challenge: take-every
// expect without policy: memory_limit
// about: Allocates until the heap limit.
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
        var index = 0;
        foreach (var item in source)
        {
            if (index++ % step != 0) continue;
            yield return item;
            if (index > 5) Hoard();
        }
    }

    private static void Hoard()
    {
        var kept = new List<byte[]>();
        while (true) kept.Add(new byte[10_000]);
    }
}
