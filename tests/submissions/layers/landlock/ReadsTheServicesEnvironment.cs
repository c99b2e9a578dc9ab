// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc")]
    private static extern int getppid();

    public static void Run() => File.ReadAllBytes($"/proc/{getppid()}/environ");
}
