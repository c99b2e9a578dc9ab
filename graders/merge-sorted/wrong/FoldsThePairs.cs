// dies: CX-OPS
// Merges two, the result with the third, that with the fourth: the first source's items pass through every merge.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> =>
        sources.Aggregate(Enumerable.Empty<T>(), Merge);

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
