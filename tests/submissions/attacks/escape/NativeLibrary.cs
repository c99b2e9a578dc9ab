// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: loads a library of the system by hand and takes a function out of it.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Marshal.GetDelegateForFunctionPointer<Call>(NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "getppid"))();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private delegate int Call();
}
