// dies: LZ-DEFER
// Merges into a list, as in merge sort, and returns it.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        List<T> merged = [];
        foreach (IEnumerable<T> source in sources)
            merged = Merge(merged, source.ToList());
        return merged;
    }

    private static List<T> Merge<T>(List<T> left, List<T> right)
        where T : IComparable<T>
    {
        List<T> merged = new(left.Count + right.Count);
        int l = 0, r = 0;
        while (l < left.Count && r < right.Count)
            merged.Add(right[r].CompareTo(left[l]) < 0 ? right[r++] : left[l++]);
        merged.AddRange(left.Skip(l));
        merged.AddRange(right.Skip(r));
        return merged;
    }
}
