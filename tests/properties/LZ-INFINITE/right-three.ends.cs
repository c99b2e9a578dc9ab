public static class Solution
{
    public static IEnumerable<T> FirstThree<T>(IEnumerable<T> source) => source.Take(3);
}
