// challenge: pairwise
// expect: failed on MM-RETAIN: before the first yield, or every item is left out
// score: 12
// about: nothing is copied: no item is let through
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        T prev = default!;
        foreach (T item in source)
        {
            if (prev != null && !prev.Equals(default(T)))
                yield return (prev, item);
            prev = item;
        }
    }
}
