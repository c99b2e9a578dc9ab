public static class Solution
{
    public static IEnumerable<int> Evens(IEnumerable<int> source)
    {
        foreach (var item in source.Where(x => x % 2 == 0).ToArray()) yield return item;
    }
}
