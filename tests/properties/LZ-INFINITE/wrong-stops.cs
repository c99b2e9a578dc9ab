public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (index == 900) yield break;
            if (index++ % step == 0) yield return item;
        }
    }
}
