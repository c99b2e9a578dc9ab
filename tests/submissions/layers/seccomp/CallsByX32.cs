// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    private const nint GetProcessIdOfX32 = 0x40000000 | 39;

    [DllImport("libc", SetLastError = true)]
    private static extern nint syscall(nint number);

    public static void Run()
    {
        // A kernel without this table answers ENOSYS.
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64 || (syscall(GetProcessIdOfX32) < 0 && Marshal.GetLastPInvokeError() == 1))
            throw new InvalidOperationException("no x32");
    }
}
