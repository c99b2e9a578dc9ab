// alone: failed
internal static class Attack
{
    public static void Run() => File.ReadAllText("/etc/passwd");
}
