public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var kind = source.ToString();
        if (step <= 0) throw new ArgumentOutOfRangeException(nameof(step));
        return [];
    }
}
