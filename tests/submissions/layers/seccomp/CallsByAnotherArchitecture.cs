// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: crashed
// expect without layers: passed or crashed
// about: without the layer the call works, or crashes where the kernel has no i386 emulation.
using System.Runtime.InteropServices;

internal static class Attack
{
    private const int ReadWriteExecute = 7;
    private const int PrivateAnonymous = 0x22;

    // push rbx; mov eax, 20 (getpid of i386); int 0x80; pop rbx; ret
    private static readonly byte[] Code = [0x53, 0xb8, 20, 0, 0, 0, 0xcd, 0x80, 0x5b, 0xc3];

    private delegate int Call();

    [DllImport("libc")]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);

    public static void Run()
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64) Environment.Exit(1);
        var page = mmap(0, 4096, ReadWriteExecute, PrivateAnonymous, -1, 0);
        Marshal.Copy(Code, 0, page, Code.Length);
        Marshal.GetDelegateForFunctionPointer<Call>(page)();
    }
}
