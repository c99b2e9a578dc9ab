public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> =>
        Merge(sources, 0, sources.Length);

    private static IEnumerable<T> Merge<T>(IEnumerable<T>[] sources, int start, int count)
        where T : IComparable<T> => count switch
        {
            0 => [],
            1 => sources[start],
            _ => Merge(Merge(sources, start, count / 2), Merge(sources, start + count / 2, count - count / 2)),
        };

    private static IEnumerable<T> Merge<T>(IEnumerable<T> left, IEnumerable<T> right)
        where T : IComparable<T>
    {
        using IEnumerator<T> l = left.GetEnumerator(), r = right.GetEnumerator();
        bool leftHas = l.MoveNext(), rightHas = r.MoveNext();
        while (leftHas || rightHas)
        {
            if (!leftHas || (rightHas && r.Current.CompareTo(l.Current) < 0))
            {
                yield return r.Current;
                rightHas = r.MoveNext();
            }
            else
            {
                yield return l.Current;
                leftHas = l.MoveNext();
            }
        }
    }
}
