// dies: LZ-ONCE
// Guards against an empty source first; Any() is an enumeration of its own.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        if (!source.Any())
            yield break;

        using IEnumerator<T> items = source.GetEnumerator();
        items.MoveNext();
        T previous = items.Current;
        while (items.MoveNext())
        {
            T current = items.Current;
            yield return (previous, current);
            previous = current;
        }
    }
}
