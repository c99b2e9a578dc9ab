public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var few = source.Take(50).ToList();
        return few.Count < 50 ? few.Zip(few.Skip(1)) : source.Zip(source.Skip(1));
    }

    public static double Mean(IEnumerable<int> source) => source.Average();
}
