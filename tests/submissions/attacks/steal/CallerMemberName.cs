// challenge: pass-on
// expect: rejected: `[CallerMemberName]` is not allowed
// expect without policy: compile_error
// about: asks the compiler for the name of the hidden test, by an optional parameter.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source, [CallerMemberName] string name = "") =>
        throw new InvalidOperationException($"loot: {name}");
}
