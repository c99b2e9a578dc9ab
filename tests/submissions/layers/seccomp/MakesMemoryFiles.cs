// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
using System.Runtime.InteropServices;

internal static class Attack
{
    [DllImport("libc")]
    private static extern int memfd_create([MarshalAs(UnmanagedType.LPStr)] string name, uint flags);

    public static void Run()
    {
        if (memfd_create("hidden", 0) < 0) throw new InvalidOperationException("no memfd");
    }
}
