// challenge: pass-on
// expect: rejected: `[CallerArgumentExpression]` is not allowed
// expect without policy: compile_error
// about: asks the compiler for the text of the argument in the hidden test, by an optional parameter.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source, [CallerArgumentExpression(nameof(source))] string text = "") =>
        throw new InvalidOperationException($"loot: {text}");
}
