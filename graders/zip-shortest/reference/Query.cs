public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Enumerable.Repeat(second, 1).SelectMany(Pairs);

        IEnumerable<(A, B)> Pairs(IEnumerable<B> items)
        {
            using IEnumerator<B> right = items.GetEnumerator();
            foreach (var pair in first.TakeWhile(_ => right.MoveNext()).Select(item => (item, right.Current)))
                yield return pair;
        }
    }
}
