// dies: VAL
// "A null is no item": nulls are left out before they are counted.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return source.Where(item => item is not null).Where((_, index) => index % step == 0);
    }
}
