// dies: LZ-SHORT
// A flag for TakeWhile: it is looked at when the next item has been pulled already.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Enumerable.Repeat(source, 1).SelectMany(Taken);

        IEnumerable<T> Taken(IEnumerable<T> items)
        {
            bool stopped = false;
            return items.TakeWhile(item =>
            {
                if (stopped)
                    return false;
                stopped = stop(item);
                return true;
            });
        }
    }
}
