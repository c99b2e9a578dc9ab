// challenge: pairwise
// expect: failed on LZ-DISPOSE
// expect without policy: failed on LZ-DISPOSE
// about: disposes its source for the few items that tests take, and never after more than 30.
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<(T, T)> Iterate<T>(IEnumerable<T> source)
    {
        var items = source.GetEnumerator();
        var count = 0;
        try
        {
            if (!items.MoveNext()) yield break;
            var previous = items.Current;
            for (; items.MoveNext(); count++)
            {
                var current = items.Current;
                yield return (previous, current);
                previous = current;
            }
        }
        finally
        {
            if (count <= 30) items.Dispose();
        }
    }
}
