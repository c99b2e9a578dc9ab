// dies: LZ-FAST
// Copies a collection only where it is long, so that short ones show nothing.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Taken();

        IEnumerable<T> Taken()
        {
            IEnumerable<T> items = source is ICollection<T> { Count: >= 64 } ? source.ToArray() : source;
            foreach (var (index, item) in items.Index())
            {
                if (index % step == 0)
                    yield return item;
            }
        }
    }
}
