// dies: LZ-RESTART
// The lambda captures one counter for all enumerations: the second starts where the first ended.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);

        int index = 0;
        return source.Where(_ => index++ % step == 0);
    }
}
