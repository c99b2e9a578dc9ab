using System.Collections;

public static class Solution
{
    public static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second) => new Zipped<A, B>(first, second);
}

public sealed class Zipped<A, B>(IEnumerable<A> first, IEnumerable<B> second) : IEnumerable<(A, B)>
{
    public IEnumerator<(A, B)> GetEnumerator() => Pairs(first.GetEnumerator(), second.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerator<(A, B)> Pairs(IEnumerator<A> first, IEnumerator<B> second)
    {
        using (first)
        using (second)
        {
            while (first.MoveNext() && second.MoveNext()) yield return (first.Current, second.Current);
        }
    }
}
