public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (step <= 0) throw new ArgumentOutOfRangeException("step must be positive");
        return [];
    }
}
