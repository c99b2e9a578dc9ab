// dies: LZ-RESTART
// The flag is captured by the lambda, once for all enumerations: the second one begins at its end.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        bool stopped = false;
        return Enumerable.InfiniteSequence(0, 0)
            .TakeWhile(_ => !stopped)
            .Zip(source, (_, item) => (item, last: stopped = stop(item)))
            .Select(pair => pair.item);
    }
}
