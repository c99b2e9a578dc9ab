// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
// about: memory to write machine code into and run it.
using System.Runtime.InteropServices;

internal static class Attack
{
    private const int ReadWriteExecute = 7;
    private const int PrivateAnonymous = 0x22;

    [DllImport("libc")]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);

    public static void Run()
    {
        if (mmap(0, 4096, ReadWriteExecute, PrivateAnonymous, -1, 0) == -1) throw new InvalidOperationException("no such memory");
    }
}
