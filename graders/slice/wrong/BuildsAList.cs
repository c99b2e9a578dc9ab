// dies: LZ-DEFER
// Fills a result list at the call.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);

        List<T> result = [];
        if (start >= stop)
            return result;

        int position = 0;
        long next = start;
        foreach (T item in source)
        {
            if (position++ != next)
                continue;
            result.Add(item);
            next += step;
            if (next >= stop)
                break;
        }

        return result;
    }
}
