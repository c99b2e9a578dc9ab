public static class Solution
{
    public static IEnumerable<int> Twice(this IEnumerable<int> source) => throw new NotImplementedException();
}
