// expect: allowed
// about: argument checks outside of the iterator, while(true), nested loops, List as memory
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start), start, "must not be negative");
        ArgumentOutOfRangeException.ThrowIfLessThan(stop, start);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Core(source, start, stop, step);
    }

    private static IEnumerable<T> Core<T>(IEnumerable<T> source, int start, int stop, int step)
    {
        if (start >= stop) yield break;
        var index = 0;
        var last = start + (stop - 1 - start) / step * step;
        foreach (var item in source)
        {
            if (index >= start && (index - start) % step == 0) yield return item;
            if (index++ == last) yield break;
        }
    }

    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        var seen = new List<T>();
        foreach (var item in source)
        {
            yield return item;
            seen.Add(item);
        }

        if (seen.Count == 0) yield break;
        while (true)
        {
            foreach (var item in seen) yield return item;
        }
    }

    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        foreach (var item in source)
        {
            yield return item;
            if (stop(item)) yield break;
        }
    }
}
