// challenge: take-every
// expect without policy: crashed
// tests: crashed, passed
// about: Recursion without end.
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
            if (index > 5) Dive(index);
        }
    }

    private static int Dive(int depth) => Dive(depth + 1) + 1;
}
