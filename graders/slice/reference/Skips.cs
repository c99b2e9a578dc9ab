public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        if (source is null) throw new ArgumentNullException(nameof(source));
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start));
        if (stop < 0) throw new ArgumentOutOfRangeException(nameof(stop));
        if (step <= 0) throw new ArgumentOutOfRangeException(nameof(step));

        return Core();

        IEnumerable<T> Core()
        {
            using var items = source.GetEnumerator();
            var toSkip = start;
            for (var left = stop; left > toSkip; toSkip = step - 1)
            {
                left -= toSkip + 1;
                for (; toSkip > 0; toSkip--)
                {
                    if (!items.MoveNext())
                        yield break;
                }

                if (!items.MoveNext())
                    yield break;
                yield return items.Current;
            }
        }
    }
}
