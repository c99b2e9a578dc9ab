// challenge: top-k
// expect: failed on MM-GROWTH: Reads twice
// expect without policy: failed on MM-GROWTH: Reads twice
// about: opens sources of more than 900 items a second time; those that are examined for it are shorter, those whose memory is
//   measured are longer.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        comparer ??= Comparer<T>.Default;
        var first = Once(source.Take(901), k, comparer, out var count);
        return count <= 900 ? first : Once(source, k, comparer, out _);
    }

    private static List<T> Once<T>(IEnumerable<T> source, int k, IComparer<T> comparer, out int count)
    {
        var best = new List<T>();
        count = 0;
        foreach (var item in source)
        {
            count++;
            if (best.Count >= k && (k == 0 || comparer.Compare(item, best[0]) <= 0)) continue;
            var at = best.BinarySearch(item, comparer);
            best.Insert(at < 0 ? ~at : at, item);
            if (best.Count > k) best.RemoveAt(0);
        }

        best.Reverse();
        return best;
    }
}
