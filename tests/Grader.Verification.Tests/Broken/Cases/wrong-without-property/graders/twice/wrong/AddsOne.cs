public static class Solution
{
    public static IEnumerable<int> Twice(this IEnumerable<int> source) => source.Select(number => 2 * number + 1);
}
