// challenge: pairwise
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: the default value stands for "no item yet"
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        T prev = default!;
        foreach (var x in source)
        {
            if (!EqualityComparer<T>.Default.Equals(prev, default))
                yield return (prev, x);
            prev = x;
        }
    }
}
