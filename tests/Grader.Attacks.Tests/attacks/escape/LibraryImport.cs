// challenge: pass-on
// attack: asks for the source generator that makes native calls; there is none.
// policy on: compile_error or rejected
// policy off: compile_error or failed
using System.Runtime.InteropServices;

public static partial class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => throw new InvalidOperationException($"loot: {getpid()}");

    [LibraryImport("libc")]
    private static partial int getpid();
}
