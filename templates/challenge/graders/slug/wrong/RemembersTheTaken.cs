// dies: MM-RETAIN
// Keeps every item that it has yielded, to know how many there were.
public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        List<T> taken = [];
        int seen = 0;
        foreach (T item in source)
        {
            if (seen++ == 2 * taken.Count)
            {
                taken.Add(item);
                yield return item;
            }
        }
    }
}
