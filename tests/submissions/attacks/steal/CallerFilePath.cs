// challenge: pass-on
// expect: rejected: `[CallerFilePath]` is not allowed
// expect without policy: compile_error
// about: asks the compiler for the file of the hidden test, by an optional parameter.
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source, [CallerFilePath] string path = "") =>
        throw new InvalidOperationException($"loot: {path}");
}
