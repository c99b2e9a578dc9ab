public static class Solution
{
    public static IEnumerable<T> Head<T>(this IEnumerable<T> source, int count)
    {
        foreach (T item in source)
        {
            if (count <= 0)
                yield break;
            count--;
            yield return item;
        }
    }
}
