// challenge: take-until
// expect: passed
// about: lambdas that capture variables, loops with fresh captures, delegates in fields
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Iterate(source, stop);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, Func<T, bool> stop)
    {
        var ended = false;
        Func<T, T> pass = item =>
        {
            ended = stop(item);
            return item;
        };
        using var items = source.GetEnumerator();
        while (!ended && items.MoveNext()) yield return pass(items.Current);
    }
}
