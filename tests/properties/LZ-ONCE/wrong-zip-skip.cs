public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        foreach (var pair in source.Zip(source.Skip(1))) yield return pair;
    }

    public static double Mean(IEnumerable<int> source) => source.Average();
}
