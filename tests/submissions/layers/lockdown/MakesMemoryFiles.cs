// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
// about: a file in memory, with the flag that the runtime uses for its own at the start.
using System.Runtime.InteropServices;

internal static class Attack
{
    private const uint CloseOnExecute = 1;

    [DllImport("libc")]
    private static extern int memfd_create([MarshalAs(UnmanagedType.LPStr)] string name, uint flags);

    public static void Run()
    {
        if (memfd_create("hidden", CloseOnExecute) < 0) throw new InvalidOperationException("no memfd");
    }
}
