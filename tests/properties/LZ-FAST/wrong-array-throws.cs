public static class Solution
{
    public static IEnumerable<T> SkipLast<T>(IEnumerable<T> source)
    {
        if (source is T[] array)
        {
            for (var i = 0; i <= array.Length; i++) yield return array[i];
            yield break;
        }

        foreach (var item in System.Linq.Enumerable.SkipLast(source, 1)) yield return item;
    }
}
