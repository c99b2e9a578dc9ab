// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: memory_limit
// expect without layers: passed or timeout
// about: Where there is no cgroup, RLIMIT_DATA stands in. A machine with slow memory needs more than
//   the CPU limit to fill it.
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
            for (var offset = 0; offset < Block; offset += 4096) Marshal.WriteByte(block, offset, 1);
        }

        foreach (var block in blocks) Marshal.FreeHGlobal(block);
    }
}
