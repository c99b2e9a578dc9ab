// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    private const int ShareNoFiles = 0x400;

    [DllImport("libc")]
    private static extern int unshare(int flags);

    public static void Run()
    {
        if (unshare(ShareNoFiles) < 0) throw new InvalidOperationException("no unshare");
    }
}
