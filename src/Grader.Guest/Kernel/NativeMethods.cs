using System.Runtime.InteropServices;

namespace Grader.Guest.Kernel;

/// <summary>
/// The C library. Layers are set by the numbers of their system calls, because those act on the calling thread alone:
/// libc's wrappers of some would involve every thread of the process.
/// </summary>
internal static unsafe partial class NativeMethods
{
    public const int SetParentDeathSignal = 1;    // PR_SET_PDEATHSIG of prctl(2)
    public const int DropFromBoundingSet = 24;    // PR_CAPBSET_DROP
    public const int SetNoNewPrivileges = 38;     // PR_SET_NO_NEW_PRIVS
    public const int DuplicateCloseOnExec = 1030; // F_DUPFD_CLOEXEC of fcntl(2)
    public const int ReadWrite = 2;               // O_RDWR of open(2)

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static partial nint SystemCall(nint number, nint first = 0, nint second = 0, nint third = 0, nint fourth = 0);

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    public static partial int Prctl(int option, nuint argument2, nuint argument3, nuint argument4, nuint argument5);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    public static partial int Fcntl(int descriptor, int command, int argument);

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    public static partial int Duplicate(int descriptor, int target);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "memfd_create", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MakeMemoryFile(string name, uint flags);

    [LibraryImport("libc", EntryPoint = "ftruncate", SetLastError = true)]
    public static partial int Truncate(int descriptor, nint length);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    public static partial void* Map(void* address, nuint length, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    public static partial int Unmap(void* address, nuint length);

    [LibraryImport("libc", EntryPoint = "readlink", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint ReadLink(string path, byte* target, nuint size);

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    public static partial int SetResourceLimit(int resource, ulong* limits);

    [LibraryImport("libc", EntryPoint = "getrlimit", SetLastError = true)]
    public static partial int GetResourceLimit(int resource, ulong* limits);

    [LibraryImport("libc", EntryPoint = "execve", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Execute(string path, byte** arguments, byte** environment);

    [LibraryImport("libc", EntryPoint = "_exit")]
    public static partial void Exit(int status);

    /// <exception cref="ConfinementException">The call failed.</exception>
    public static nint Check(nint result, string call) =>
        result >= 0 ? result : throw new ConfinementException($"{call}: {Marshal.GetLastPInvokeErrorMessage()}");
}

/// <summary>The kernel refused a layer. The message names the call and its error.</summary>
internal sealed class ConfinementException(string message) : Exception(message);
