public static class Solution
{
    public static IEnumerable<T> SkipLast<T>(IEnumerable<T> source)
    {
        if (source is ICollection<T>) source = source.ToList();
        foreach (var item in System.Linq.Enumerable.SkipLast(source, 1)) yield return item;
    }
}
