// dies: LZ-RESTART
// One enumerator of the second source for all enumerations, opened by the first of them.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        IEnumerator<B>? right = null;
        return Pairs();

        IEnumerable<(A, B)> Pairs()
        {
            right ??= second.GetEnumerator();
            using (right)
            {
                foreach (A item in first)
                {
                    if (!right.MoveNext())
                        yield break;
                    yield return (item, right.Current);
                }
            }
        }
    }
}
