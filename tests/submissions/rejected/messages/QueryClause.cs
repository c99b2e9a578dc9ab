// challenge: map-once
// expect: rejected: The query's `select` is not allowed in this challenge: applying a function, line 7, column 29
// about: the message points at the clause of a query
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f) =>
        from item in source select f(item);
}
