// challenge: pass-on
// attack: asks the compiler for the text of the argument in the hidden test, by an optional parameter.
// policy on: rejected: `[CallerArgumentExpression]` is not allowed
// policy off: compile_error
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source, [CallerArgumentExpression(nameof(source))] string text = "") =>
        throw new InvalidOperationException($"loot: {text}");
}
