// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
internal static class Attack
{
    public static void Run() => File.ReadAllText("/etc/passwd");
}
