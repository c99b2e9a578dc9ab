public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Enumerable.Repeat(source, 1).SelectMany(Taken);

        // The end is asked for before the pull, by a sequence that runs ahead of the source.
        IEnumerable<T> Taken(IEnumerable<T> items)
        {
            bool stopped = false;
            return Enumerable.InfiniteSequence(0, 0)
                .TakeWhile(_ => !stopped)
                .Zip(items, (_, item) => (item, last: stopped = stop(item)))
                .Select(pair => pair.item);
        }
    }
}
