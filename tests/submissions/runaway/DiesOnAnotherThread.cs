// challenge: take-every
// expect without policy: crashed
// about: An exception that nothing catches, on a thread of its own.
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
            if (index > 5) { var thread = new Thread(() => throw new InvalidOperationException("elsewhere")); thread.Start(); thread.Join(); }
        }
    }
}
