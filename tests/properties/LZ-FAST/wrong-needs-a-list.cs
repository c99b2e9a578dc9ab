public static class Solution
{
    public static IEnumerable<T> SkipLast<T>(IEnumerable<T> source)
    {
        if (source is not ICollection<T> all) yield break;
        foreach (var item in all.Take(all.Count - 1)) yield return item;
    }
}
