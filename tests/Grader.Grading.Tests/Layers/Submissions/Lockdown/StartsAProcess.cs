// alone: failed
internal static class Attack
{
    public static void Run() => System.Diagnostics.Process.Start("/bin/true").WaitForExit();
}
