// challenge: take-every
// expect without policy: memory_limit
// tests: memory_limit, passed
// about: Hits the heap limit, catches it, and goes on as if nothing had been.
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
            if (index == 6) Hoard();
        }
    }

    private static void Hoard()
    {
        var kept = new List<byte[]>();
        try
        {
            while (true) kept.Add(new byte[10_000]);
        }
        catch (OutOfMemoryException)
        {
            kept.Clear();
        }
    }
}
