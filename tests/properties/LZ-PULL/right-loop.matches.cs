public static class Solution
{
    public static IEnumerable<int> Evens(IEnumerable<int> source)
    {
        foreach (var item in source)
            if (item % 2 == 0) yield return item;
    }
}
