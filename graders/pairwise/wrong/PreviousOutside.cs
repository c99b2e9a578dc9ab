// dies: LZ-INDEP
// The lambda captures one "previous" for all enumerations: two of them see each other's items.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        T previous = default!;
        return source
            .Select((item, index) =>
            {
                (T, T) pair = (previous, item);
                previous = item;
                return (Index: index, Pair: pair);
            })
            .Where(step => step.Index > 0)
            .Select(step => step.Pair);
    }
}
