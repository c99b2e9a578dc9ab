// challenge: zip-shortest
// expect: passed
// about: discards in tuples, out arguments, lambdas and patterns
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        _ = int.TryParse("1", out _);
        return Iterate();

        IEnumerable<(A, B)> Iterate()
        {
            using var left = first.GetEnumerator();
            using var right = second.GetEnumerator();
            Func<int, int, bool> both = (_, _) => left.MoveNext() && right.MoveNext();
            while (both(0, 0))
            {
                var (a, b, _) = (left.Current, right.Current, 0);
                yield return (a, b);
            }
        }
    }
}
