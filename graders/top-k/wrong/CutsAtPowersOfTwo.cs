// dies: MM-GROWTH
// Drops what is not among the largest after 1, 2, 4, 8 … items: in between it remembers as many again.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        List<T> top = [];
        long read = 0;
        foreach (T item in source)
        {
            top.Add(item);
            read++;
            if ((read & (read - 1)) == 0)
                Cut();
        }

        Cut();
        return top;

        void Cut() => top = top.OrderDescending(comparer).Take(k).ToList();
    }
}
