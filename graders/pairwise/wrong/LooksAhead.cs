// dies: LZ-PULL
// Moves on before it yields, so that the loop can say "while there is more".
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        T previous = items.Current;
        bool more = items.MoveNext();
        while (more)
        {
            T current = items.Current;
            more = items.MoveNext();
            yield return (previous, current);
            previous = current;
        }
    }
}
