// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc")]
    private static extern int getppid();

    [DllImport("libc")]
    private static extern int kill(int pid, int signal);

    public static void Run()
    {
        // Signal 0 asks only whether one might.
        if (kill(getppid(), 0) < 0) throw new InvalidOperationException("no signal");
    }
}
