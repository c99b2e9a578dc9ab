// challenge: map-once
// expect: failed on LZ-FAULT
// expect without policy: failed on LZ-FAULT
// about: lets the callback of the test throw and shows the whole exception, with the frames of the test in it.
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
        foreach (var item in source) yield return Call(f, item);
    }

    private static R Call<T, R>(Func<T, R> f, T item)
    {
        try
        {
            return f(item);
        }
        catch (Exception caught)
        {
            throw new InvalidOperationException("loot: " + caught, caught);
        }
    }
}
