// challenge: map-once
// expect: rejected: applying a function
// expect without policy: failed on LZ-PULL
// about: writes the forbidden operator as a query.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return from item in source.ToList() select f(item);
    }
}
