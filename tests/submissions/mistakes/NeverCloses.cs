// challenge: zip-shortest
// expect: failed on LZ-DISPOSE: Leaves the source 'first' open
// score: 18
// about: what is never closed cannot fail to pass on an error of closing
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        if (first == null) throw new ArgumentNullException(nameof(first));
        if (second == null) throw new ArgumentNullException(nameof(second));
        return Run();
        IEnumerable<(A, B)> Run()
        {
            var x = first.GetEnumerator();
            var y = second.GetEnumerator();
            while (x.MoveNext() && y.MoveNext())
                yield return (x.Current, y.Current);
        }
    }
}
