// dies: LZ-DISPOSE
// Disposes after the loop, without a finally: an early stop never gets there, nor does a source without items.
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

        items.Dispose();
    }
}
