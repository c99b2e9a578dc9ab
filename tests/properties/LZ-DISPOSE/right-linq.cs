public static class Solution
{
    public static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second) => first.Zip(second);
}
