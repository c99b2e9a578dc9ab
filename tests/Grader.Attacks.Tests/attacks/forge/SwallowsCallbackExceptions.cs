// challenge: map-once
// attack: catches whatever the callback throws, a failed assertion in it included, and goes on.
// policy on: failed on LZ-FAULT
// policy off: failed on LZ-FAULT
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
