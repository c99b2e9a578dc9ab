// challenge: take-every
// expect: passed
// about: typeof in messages and comparisons of types
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        if (source is null) throw new ArgumentNullException(nameof(source), $"A sequence of {typeof(T)} is needed.");
        if (step <= 0) throw new ArgumentOutOfRangeException(nameof(step), typeof(T) == typeof(int) ? "of numbers" : "of others");
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        var due = 0;
        foreach (var item in source)
        {
            if (due-- > 0) continue;
            due = step - 1;
            yield return item;
        }
    }
}
