// dies: VAL
// "Every third" is read as the third, the sixth, the ninth.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return source.Where((_, index) => (index + 1) % step == 0);
    }
}
