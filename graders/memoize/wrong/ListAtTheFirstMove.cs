// dies: LZ-PULL
// Waits with the list until somebody enumerates, and reads the source to its end then.
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        Lazy<List<T>> items = new(() => source.ToList());
        return Items();

        IEnumerable<T> Items()
        {
            foreach (T item in items.Value)
                yield return item;
        }
    }
}
