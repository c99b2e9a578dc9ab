// challenge: map-once
// attack: writes the forbidden operator as a query.
// policy on: rejected: applying a function
// policy off: failed on LZ-PULL
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return from item in source.ToList() select f(item);
    }
}
