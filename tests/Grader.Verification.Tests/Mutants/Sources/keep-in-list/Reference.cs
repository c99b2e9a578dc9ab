public static class Solution
{
    public static IEnumerable<int> Doubled(IEnumerable<int> source) => Iterate(source);

    private static IEnumerable<int> Iterate(IEnumerable<int> source)
    {
        foreach (var item in source)
            yield return 2 * item;
    }
}
