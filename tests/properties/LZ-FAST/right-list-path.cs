public static class Solution
{
    public static IEnumerable<T> SkipLast<T>(IEnumerable<T> source) =>
        source is IList<T> list ? FromList(list) : source.SkipLast(1);

    private static IEnumerable<T> FromList<T>(IList<T> list)
    {
        for (var i = 0; i < list.Count - 1; i++) yield return list[i];
    }
}
