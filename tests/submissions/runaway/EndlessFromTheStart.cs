// challenge: take-every
// expect without policy: timeout
// tests: 4 timeout, passed, not_run
// about: Never yields its first item, so that every test which enumerates it is endless.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        while (true) { }
#pragma warning disable CS0162
        foreach (var item in source) yield return item;
    }
}
