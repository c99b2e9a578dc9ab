// challenge: map-once
// attack: changes the parameter to an expression tree, to read the source of the argument.
// policy on: rejected: `Expression<…>` is not allowed here
// policy off: compile_error
using System.Linq.Expressions;

public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Expression<Func<T, R>> f) =>
        throw new InvalidOperationException($"loot: {f}");
}
