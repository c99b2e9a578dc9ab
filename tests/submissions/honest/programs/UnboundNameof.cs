// challenge: take-every
// expect: passed
// about: nameof of an unbound generic type and of parameters
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source is null) throw new ArgumentNullException(nameof(source), $"There is no {nameof(IEnumerable<>)}.");
        if (step < 1) throw new ArgumentOutOfRangeException(nameof(step), step, $"A {nameof(step)} is at least 1.");
        return source.Where((_, index) => index % step == 0);
    }
}
