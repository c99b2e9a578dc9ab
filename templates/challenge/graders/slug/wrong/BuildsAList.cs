// dies: LZ-DEFER
// Fills a list and returns it: IEnumerable is taken for "some collection".
public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        List<T> result = [];
        int index = 0;
        foreach (T item in source)
        {
            if (index++ % 2 == 0)
                result.Add(item);
        }

        return result;
    }
}
