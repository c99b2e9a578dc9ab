public static class Solution
{
    public static IEnumerable<long> Times(IEnumerable<int> source, int factor)
    {
        foreach (var item in source) yield return (short)(item * factor);
    }
}
