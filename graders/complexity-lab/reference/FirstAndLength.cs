public static class Solution
{
    // std::lower_bound: a first index and a number of candidates.
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var first = 0;
        for (var length = sorted.Count; length > 0;)
        {
            var half = length / 2;
            if (comparer.Compare(value, sorted[first + half]) > 0)
            {
                first += half + 1;
                length -= half + 1;
            }
            else
            {
                length = half;
            }
        }

        return first;
    }
}
