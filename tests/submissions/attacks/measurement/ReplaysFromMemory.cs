// challenge: take-every
// expect: failed on LZ-RESTART
// expect without policy: failed on LZ-RESTART
// about: keeps the numbers and texts of a whole enumeration and gives them again, without another look at the source.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new Kept<T>(source, step);
    }
}

internal sealed class Kept<T>(IEnumerable<T> source, int step) : IEnumerable<T>
{
    private List<T>? kept;

    public IEnumerator<T> GetEnumerator() => kept is null ? Keep() : kept.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<T> Keep()
    {
        var items = new List<T>();
        var keeps = default(T) is not null || typeof(T) == typeof(string);
        var index = 0;
        foreach (var item in source)
        {
            if (index++ % step != 0) continue;
            if (keeps && items.Count < 2_000) items.Add(item);
            yield return item;
        }

        if (keeps) kept = items;
    }
}
