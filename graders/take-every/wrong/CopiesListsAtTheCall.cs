// dies: LZ-DEFER
// Wants to be quick where there is a collection, and does the whole work at the call there.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        if (source is ICollection<T> collection)
        {
            List<T> taken = [];
            int index = 0;
            foreach (T item in collection)
            {
                if (index++ % step == 0)
                    taken.Add(item);
            }

            return taken;
        }

        return source.Where((_, index) => index % step == 0);
    }
}
