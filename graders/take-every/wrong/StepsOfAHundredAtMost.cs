// dies: VAL
// Thinks that nobody takes longer steps than a hundred.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        int within = Math.Min(step, 100);
        return source.Where((_, index) => index % within == 0);
    }
}
