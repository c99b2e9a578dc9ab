public static class Solution
{
    public static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        using var one = first.GetEnumerator();
        using var other = second.GetEnumerator();
        while (true)
        {
            var more = one.MoveNext();
            var also = other.MoveNext();
            if (!more || !also) yield break;
            yield return (one.Current, other.Current);
        }
    }
}
