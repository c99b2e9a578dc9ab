public static class Solution
{
    // Looks for the last item that is less, from -1, and keeps the best candidate apart.
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int answer = sorted.Count;
        int left = 0;
        int right = sorted.Count - 1;
        while (left <= right)
        {
            int middle = left + (right - left) / 2;
            T item = sorted[middle];
            if (comparer.Compare(item, value) >= 0)
            {
                answer = middle;
                right = middle - 1;
            }
            else
            {
                left = middle + 1;
            }
        }

        return answer;
    }
}
