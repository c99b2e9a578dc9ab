// dies: LZ-VALIDATE
// Checks for a negative step and forgets that 0 is not valid either.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return source.Where((_, index) => index % step == 0);
    }
}
