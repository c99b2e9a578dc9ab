public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var last = new T[10_000];
        var index = 0;
        foreach (var item in source)
        {
            last[index % last.Length] = item;
            if (index++ % step == 0) yield return item;
        }
    }
}
