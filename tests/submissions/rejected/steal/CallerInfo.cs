// expect: rejected: `[CallerArgumentExpression]` is not allowed on a method that others call, line 5, column 86
using System.Runtime.CompilerServices;
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step, [CallerArgumentExpression(nameof(step))] string? text = null) => throw new InvalidOperationException(text);
}
