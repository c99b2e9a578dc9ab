// challenge: pass-on
// expect: compile_error or rejected
// expect without policy: compile_error or failed
// about: asks for the source generator that makes native calls; there is none.
using System.Runtime.InteropServices;

public static partial class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException($"loot: {getpid()}");

    [LibraryImport("libc")]
    private static partial int getpid();
}
