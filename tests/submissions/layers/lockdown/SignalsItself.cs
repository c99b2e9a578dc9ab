// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
// about: sends itself a signal: with SIGKILL it would look killed by an operator. Signal 0 only asks whether it may.
using System.Runtime.InteropServices;

internal static class Attack
{
    public static void Run()
    {
        if (syscall(234, getpid(), getpid(), 0) != 0) throw new InvalidOperationException("refused");
    }

    [DllImport("libc")]
    private static extern int getpid();

    [DllImport("libc")]
    private static extern nint syscall(long number, nint group, nint thread, nint signal);
}
