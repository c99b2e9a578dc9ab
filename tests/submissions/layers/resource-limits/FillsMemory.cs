// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: memory_limit
// expect without layers: passed
// about: Where there is no cgroup, RLIMIT_DATA stands in. It counts what is allocated, used or not; to use
//   every page would take longer than the CPU limit where memory is slow.
using System.Runtime.InteropServices;

internal static class Attack
{
    private const int Block = 1 << 20;
    private const int Blocks = 600;

    public static void Run()
    {
        var blocks = new List<nint>();
        for (var i = 0; i < Blocks; i++)
        {
            var block = Marshal.AllocHGlobal(Block);
            blocks.Add(block);
            Marshal.WriteByte(block, 1);
        }

        foreach (var block in blocks) Marshal.FreeHGlobal(block);
    }
}
