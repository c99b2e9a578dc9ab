// challenge: slice
// expect: passed
// about: Take, Skip, TakeWhile, SkipWhile, and Take of a range
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (stop <= start) return [];
        var end = start + ((stop - 1 - start) / step * step) + 1;
        var firstDigits = Enumerable.Range(0, 10).SkipWhile(digit => digit < 3).TakeWhile(digit => digit < 8).Take(1..^1).ToArray();
        if (firstDigits is not [4, 5, 6]) throw new InvalidOperationException();
        return source.Take(end).Skip(start).Where((_, index) => index % step == 0);
    }
}
