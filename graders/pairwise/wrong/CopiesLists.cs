// dies: LZ-FAST
// Makes a copy of a list or an array when the first pair is asked for: it may change until it is read.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        using IEnumerator<T> items = (source is ICollection<T> ? source.ToArray() : source).GetEnumerator();
        if (!items.MoveNext())
            yield break;

        T last = items.Current;
        while (items.MoveNext())
        {
            yield return (last, items.Current);
            last = items.Current;
        }
    }
}
