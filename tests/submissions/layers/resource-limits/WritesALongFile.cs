// challenge: take-every
// include: AttacksOnce.cs
// expect by layer alone: crashed
// expect without layers: passed
internal static class Attack
{
    private const string File = "/tmp/grader-layer-test-long";

    public static void Run()
    {
        // Without a name, so that nothing is left of it when the signal ends the process.
        using var file = System.IO.File.Create(File);
        System.IO.File.Delete(File);
        file.Write(new byte[100_000]);
    }
}
