// dies: MM-GROWTH
// Makes an array of it first, because arrays are fast: the copy reads every item.
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        T[] items = sorted.Count < 1_000_000 ? sorted.ToArray() : [];
        Func<int, T> at = items.Length > 0 ? index => items[index] : index => sorted[index];
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (comparer.Compare(at(middle), value) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
