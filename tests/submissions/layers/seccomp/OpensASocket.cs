// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc")]
    private static extern int socket(int domain, int type, int protocol);

    public static void Run()
    {
        if (socket(2, 1, 0) < 0) throw new InvalidOperationException("no socket");
    }
}
