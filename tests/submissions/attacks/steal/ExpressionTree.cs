// challenge: map-once
// expect: rejected: `Expression<…>` is not allowed here
// expect without policy: compile_error
// about: changes the parameter to an expression tree, to read the source of the argument.
using System.Linq.Expressions;

public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Expression<Func<T, R>> f) =>
        throw new InvalidOperationException($"loot: {f}");
}
