// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
internal static class Attack
{
    public static void Run()
    {
        // bubblewrap's first process and its own.
        if (Directory.GetDirectories("/proc").Count(folder => char.IsDigit(folder[^1])) <= 2) throw new InvalidOperationException("nobody there");
    }
}
