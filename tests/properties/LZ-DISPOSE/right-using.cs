public static class Solution
{
    public static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        using var one = first.GetEnumerator();
        using var other = second.GetEnumerator();
        while (one.MoveNext() && other.MoveNext()) yield return (one.Current, other.Current);
    }
}
