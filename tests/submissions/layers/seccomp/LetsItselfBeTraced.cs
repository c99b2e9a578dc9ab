// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc", SetLastError = true)]
    private static extern nint ptrace(int request, int pid, nint address, nint data);

    public static void Run()
    {
        // Of a process that there cannot be: ESRCH where it is only that.
        if (ptrace(16, int.MaxValue, 0, 0) < 0 && Marshal.GetLastPInvokeError() == 1) throw new InvalidOperationException("no ptrace");
    }
}
