public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var kind = source.GetHashCode();
        if (step <= 0) throw new ArgumentOutOfRangeException(nameof(step));
        return [];
    }
}
