// challenge: pairwise
// expect: failed on VAL: Yields a wrong item
// score: 16
// about: pairs without the ones between: nothing is read ahead
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        using var e = source.GetEnumerator();
        while (e.MoveNext())
        {
            T a = e.Current;
            if (!e.MoveNext()) yield break;
            T b = e.Current;
            yield return (a, b);
        }
    }
}
