public static class Solution
{
    public static IEnumerable<T> SkipLast<T>(IEnumerable<T> source)
    {
        if (source is IList<T> list)
        {
            for (var i = 0; i < list.Count; i++) yield return list[i];
            yield break;
        }

        foreach (var item in System.Linq.Enumerable.SkipLast(source, 1)) yield return item;
    }
}
