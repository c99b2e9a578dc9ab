public static class Solution
{
    public static IEnumerable<T> Chain<T>(IEnumerable<T> first, IEnumerable<T> second)
    {
        foreach (var item in first)
            yield return item;
        foreach (var item in second)
            yield return item;
    }
}
