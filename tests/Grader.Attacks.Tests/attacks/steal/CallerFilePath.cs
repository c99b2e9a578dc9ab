// challenge: pass-on
// attack: asks the compiler for the file of the hidden test, by an optional parameter.
// policy on: rejected: `[CallerFilePath]` is not allowed
// policy off: compile_error
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source, [CallerFilePath] string path = "") =>
        throw new InvalidOperationException($"loot: {path}");
}
