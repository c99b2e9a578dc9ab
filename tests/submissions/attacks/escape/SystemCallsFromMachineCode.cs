// challenge: pass-on
// expect: rejected: `extern` methods
// expect without policy: failed
// about: brings a system call instruction of its own, past every library.
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var code = mmap(0, 4096, 3, 0x22, -1, 0);
        // mov eax, 41 (socket); mov edi, 2; mov esi, 1; xor edx, edx; syscall; ret
        Marshal.Copy(new byte[] { 0xb8, 41, 0, 0, 0, 0xbf, 2, 0, 0, 0, 0xbe, 1, 0, 0, 0, 0x31, 0xd2, 0x0f, 0x05, 0xc3 }, 0, code, 20);
        // No page may be writable and executable.
        mprotect(code, 4096, 5);
        var socket = Marshal.GetDelegateForFunctionPointer<Call>(code)();
        if (socket >= 0) Environment.Exit(99);
        throw new InvalidOperationException($"loot: {socket}");
    }

    private delegate int Call();

    [DllImport("libc")]
    private static extern int mprotect(nint address, nint length, int protection);

    [DllImport("libc")]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
}
