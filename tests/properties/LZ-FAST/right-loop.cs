public static class Solution
{
    public static IEnumerable<T> SkipLast<T>(IEnumerable<T> source)
    {
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var held = items.Current;
        while (items.MoveNext())
        {
            yield return held;
            held = items.Current;
        }
    }
}
