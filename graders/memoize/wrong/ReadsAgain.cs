// dies: LZ-ONCE
// Hides the source behind an iterator, which opens it again for every consumer.
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        foreach (T item in source)
            yield return item;
    }
}
