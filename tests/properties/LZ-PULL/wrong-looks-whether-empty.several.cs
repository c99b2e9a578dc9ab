public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        var filled = sources.Where(source => source.Any()).ToList();
        foreach (var source in filled)
            foreach (var item in source) yield return item;
    }
}
