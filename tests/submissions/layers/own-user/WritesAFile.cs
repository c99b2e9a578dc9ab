// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: failed
// expect without layers: passed
internal static class Attack
{
    private const string File = "/run/grader-layer-test";

    public static void Run()
    {
        System.IO.File.WriteAllText(File, "was here");
        System.IO.File.Delete(File);
    }
}
