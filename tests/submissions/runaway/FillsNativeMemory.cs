// challenge: take-every
// include: HugeBlock.cs
// expect without policy: memory_limit
// about: Memory that the heap limit does not see; the cgroup does.
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
            if (index > 5) Fill();
        }
    }

    private static void Fill()
    {
        while (true) _ = new HugeBlock();
    }
}
