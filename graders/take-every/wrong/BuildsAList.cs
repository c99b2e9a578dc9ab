// dies: LZ-DEFER
// Fills a result list and returns it: IEnumerable is mistaken for "some collection".
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);

        List<T> result = [];
        int index = 0;
        foreach (T item in source)
        {
            if (index++ % step == 0)
                result.Add(item);
        }

        return result;
    }
}
