// dies: LZ-INFINITE
// Puts all together and sorts: right for lists, and it reads everything before it yields anything.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> =>
        sources.SelectMany(source => source).Order();
}
