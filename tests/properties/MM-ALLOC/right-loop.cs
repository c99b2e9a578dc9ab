public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var left = 0;
        foreach (var item in source)
        {
            if (left == 0)
            {
                left = step;
                yield return item;
            }

            left--;
        }
    }
}
