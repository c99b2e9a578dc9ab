public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source is null)
            throw new ArgumentNullException(nameof(source));
        return step >= 1
            ? source.Where((_, index) => index % step == 0)
            : throw new ArgumentOutOfRangeException(nameof(step), step, "The step must be at least 1.");
    }
}
