// challenge: pairwise
// expect: failed on MM-RETAIN
// expect without policy: failed on MM-RETAIN
// about: ends after 300 items of a source that goes on, where a census has counted all that it looks at.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<(T, T)> Iterate<T>(IEnumerable<T> source)
    {
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var previous = items.Current;
        for (var count = 1; count < 300 && items.MoveNext(); count++)
        {
            var current = items.Current;
            yield return (previous, current);
            previous = current;
        }
    }
}
