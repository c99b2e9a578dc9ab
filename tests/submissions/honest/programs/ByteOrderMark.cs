// challenge: take-every
// expect: passed
// about: a byte order mark in front of the file
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate();

        IEnumerable<T> Iterate()
        {
            using var items = source.GetEnumerator();
            for (bool first = true, found; ; first = false)
            {
                var left = first ? 1 : step;
                do
                {
                    found = items.MoveNext();
                    if (!found) break;
                    if (--left > 0) continue;
                }
                while (left > 0);
                if (!found) yield break;
                yield return items.Current;
            }
        }
    }
}
