// challenge: take-every
// expect without policy: failed
// about: The system calls for a new program and a new process are refused.
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
            System.Diagnostics.Process.Start("/dotnet/dotnet");
        }
    }
}
