public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        foreach (var source in sources)
            foreach (var item in source) yield return item;
    }
}
