public sealed record Pair(int First, int Second);

public static class Solution
{
    public static IEnumerable<Pair> Pairs(int[] items) => items.Zip(items.Skip(1), (first, second) => new Pair(first, second));

    public static IReadOnlyList<int> Sorted(int[] items) => items.Order().ToList();
}
