// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    private const nint TypeIntoTerminal = 0x5412;

    [DllImport("libc", SetLastError = true)]
    private static extern int ioctl(int descriptor, nint request, nint argument);

    public static void Run()
    {
        // There is no terminal at 0: ENOTTY where it is only that.
        if (ioctl(0, TypeIntoTerminal, 0) < 0 && Marshal.GetLastPInvokeError() == 1) throw new InvalidOperationException("no TIOCSTI");
    }
}
