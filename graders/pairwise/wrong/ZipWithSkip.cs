// dies: LZ-ONCE
// The famous one-liner: zips the source with itself, moved by one. Each use of the source opens it again.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source) => source.Zip(source.Skip(1));
}
