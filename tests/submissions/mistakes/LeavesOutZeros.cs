// challenge: pairwise
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: no item of another property's test is the default
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
