// dies: rejected: Enumerable.Zip
// without policy: LZ-INFINITE
// Knows that LINQ can do it, and copies first.
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Pairs();

        IEnumerable<(A, B)> Pairs()
        {
            foreach (var pair in first.ToList().Zip(second.ToList()))
                yield return pair;
        }
    }
}
