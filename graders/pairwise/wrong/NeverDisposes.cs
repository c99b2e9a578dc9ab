// dies: LZ-DISPOSE
// Uses the enumerator directly and forgets that it is IDisposable.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        T previous = items.Current;
        while (items.MoveNext())
        {
            T current = items.Current;
            yield return (previous, current);
            previous = current;
        }
    }
}
