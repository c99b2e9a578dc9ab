// challenge: map-once
// expect: failed on LZ-FAULT
// expect without policy: failed on LZ-FAULT
// about: catches whatever the callback throws, a failed assertion in it included, and goes on.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source)
        {
            R result;
            try
            {
                result = f(item);
            }
            catch
            {
                result = default!;
            }

            yield return result;
        }
    }
}
