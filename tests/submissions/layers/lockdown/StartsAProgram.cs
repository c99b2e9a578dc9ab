// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc", SetLastError = true)]
    private static extern int execve([MarshalAs(UnmanagedType.LPStr)] string path, nint arguments, nint environment);

    public static void Run()
    {
        // A program that there is not: ENOENT where it is only that.
        execve("/no/such/program", 0, 0);
        if (Marshal.GetLastPInvokeError() == 1) throw new InvalidOperationException("no execve");
    }
}
