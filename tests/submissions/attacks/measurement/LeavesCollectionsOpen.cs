// challenge: take-every
// expect: failed on LZ-FAST
// expect without policy: failed on LZ-FAST
// about: closes every source but collections
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
                if (source is not ICollection<T>) items.Dispose();
            }
        }
    }
}
