// challenge: take-every
// include: AttacksOnce.cs
// include: HugeBlock.cs
// expect by layer alone: memory_limit
// expect without layers: passed
// about: fills more memory than the cgroup allows.
internal static class Attack
{
    public static void Run()
    {
        var blocks = new List<HugeBlock>();
        for (var i = 0; i < 600; i += HugeBlock.Megabytes) blocks.Add(new());
        foreach (var block in blocks) block.Free();
    }
}
