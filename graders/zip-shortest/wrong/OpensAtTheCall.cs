// dies: LZ-DEFER
// Opens the second source at the call and captures its enumerator: also the second foreach finds it used up.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Pairs(second.GetEnumerator());

        IEnumerable<(A, B)> Pairs(IEnumerator<B> right)
        {
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
