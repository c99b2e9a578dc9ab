// challenge: zip-shortest
// expect: failed on VAL: Goes on too long
// score: 18
// about: goes on with defaults where the second source has ended
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        if (first == null) throw new ArgumentNullException(nameof(first));
        if (second == null) throw new ArgumentNullException(nameof(second));
        return Inner();
        IEnumerable<(A, B)> Inner()
        {
            using var a = first.GetEnumerator();
            using var b = second.GetEnumerator();
            while (a.MoveNext())
            {
                B y = b.MoveNext() ? b.Current : default!;
                yield return (a.Current, y);
            }
        }
    }
}
