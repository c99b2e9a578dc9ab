// alone: failed
internal static class Attack
{
    public static void Run() => Directory.GetFileSystemEntries("/etc");
}
