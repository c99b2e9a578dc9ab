// challenge: top-k
// expect: failed on VAL: Your code threw InvalidOperationException when it was called
// score: 9
// about: k beyond the length is an edge of VAL
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        var list = source.ToList();
        var result = new List<T>();
        for (int i = 0; i < k; i++)
        {
            T max = list.Max()!;
            result.Add(max);
            list.Remove(max);
        }
        return result;
    }
}
