public static class Solution
{
    public static IEnumerable<T> FirstThree<T>(IEnumerable<T> source)
    {
        var count = 0;
        foreach (var item in source)
        {
            if (count++ < 3) yield return item;
        }
    }
}
