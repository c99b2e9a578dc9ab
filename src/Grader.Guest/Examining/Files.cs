namespace Grader.Guest.Examining;

/// <summary>Looks for files that do not belong to the runtime.</summary>
internal static class Files
{
    private static readonly string[] Readable =
        ["/etc/passwd", "/etc/hostname", "/etc/os-release", "/proc/1/root/etc/passwd", "/sys/kernel", "/home", "/root", "/var", "/etc"];

    private static readonly string[] Writable =
        ["/", "/tmp", "/var/tmp", "/dev", "/dev/shm", "/run", "/proc", "/app", "/dotnet", "/home", AppContext.BaseDirectory];

    public static string? FirstReadable() => Array.Find(Readable, CanRead);

    public static string? FirstWritable() => Array.Find(Writable, CanWrite);

    private static bool CanRead(string path)
    {
        try
        {
            if (Directory.Exists(path)) return Directory.EnumerateFileSystemEntries(path).Any();
            using var file = File.OpenRead(path);
            return file.ReadByte() >= 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            using var file = File.Create(Path.Combine(folder, $"grader-{Guid.NewGuid():N}"), 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
