using System.Runtime.InteropServices;

namespace Grader.TestHost;

/// <summary>The system calls that .NET does not offer.</summary>
internal static partial class NativeMethods
{
    public const int DuplicateCloseOnExec = 1030; // F_DUPFD_CLOEXEC of fcntl(2)
    public const int ReadWrite = 2;               // O_RDWR of open(2)

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    public static partial int Fcntl(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    public static partial int Duplicate(int descriptor, int target);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);

    /// <summary>_exit(2): ends the process without running anything more in it.</summary>
    [LibraryImport("libc", EntryPoint = "_exit")]
    public static partial void ExitNow(int status);
}
