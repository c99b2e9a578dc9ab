// challenge: pass-on
// attack: asks the compiler for the name of the hidden test, by an optional parameter.
// policy on: rejected: `[CallerMemberName]` is not allowed
// policy off: compile_error
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source, [CallerMemberName] string name = "") =>
        throw new InvalidOperationException($"loot: {name}");
}
