// challenge: take-every
// expect: failed on LZ-DISPOSE
// expect without policy: failed on LZ-DISPOSE
// about: disposes sources of values, and none of objects
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Steps();

        IEnumerable<T> Steps()
        {
            var items = source.GetEnumerator();
            try
            {
                for (var i = 0; items.MoveNext(); i++)
                {
                    if (i % step == 0) yield return items.Current;
                }
            }
            finally
            {
                if (default(T) is not null) items.Dispose();
            }
        }
    }
}
