// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: crashed or failed
// about: reaches for the other system call tables of the processor (int 0x80, x32).
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var code = mmap(0, 4096, 3, 0x22, -1, 0);
        // mov eax, 20 (getpid); int 0x80; ret
        Marshal.Copy(new byte[] { 0xb8, 20, 0, 0, 0, 0xcd, 0x80, 0xc3 }, 0, code, 8);
        // No page may be writable and executable.
        mprotect(code, 4096, 5);
        var id = Marshal.GetDelegateForFunctionPointer<Call>(code)();
        throw new InvalidOperationException($"loot: {id}");
    }

    private delegate int Call();

    [DllImport("libc")]
    private static extern int mprotect(nint address, nint length, int protection);

    [DllImport("libc")]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
}
