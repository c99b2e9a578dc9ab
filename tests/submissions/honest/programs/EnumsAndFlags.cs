// challenge: slice
// expect: passed
// about: enums, flags, casts and bit operations
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int start, int stop, int step)
    {
        if (start >= stop) yield break;
        var last = start + ((stop - 1 - start) / step * step);
        var index = 0;
        foreach (var item in source)
        {
            var place = Place.None;
            if (index >= start && (index - start) % step == 0) place |= Place.Wanted;
            if (index == last) place |= Place.Last;
            if (place.HasFlag(Place.Wanted)) yield return item;
            if ((place & Place.Last) != 0) yield break;
            index++;
        }
    }

    [Flags]
    private enum Place : byte
    {
        None = 0,
        Wanted = 1 << 0,
        Last = 1 << 1,
    }
}
