public static class Solution
{
    private static int index;

    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        foreach (var item in source)
            if (index++ % step == 0) yield return item;
    }
}
