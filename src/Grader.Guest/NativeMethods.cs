using System.Runtime.InteropServices;

namespace Grader.Guest;

/// <summary>
/// System calls by their number, because they act on the calling thread alone: libc's wrappers of some would involve
/// all threads of the process.
/// </summary>
internal static unsafe partial class NativeMethods
{
    public const int SetParentDeathSignal = 1;   // PR_SET_PDEATHSIG of prctl(2)
    public const int DropFromBoundingSet = 24;   // PR_CAPBSET_DROP
    public const int SetNoNewPrivileges = 38;    // PR_SET_NO_NEW_PRIVS

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static partial nint SystemCall(nint number, nint first = 0, nint second = 0, nint third = 0, nint fourth = 0);

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    public static partial int Prctl(int option, nuint argument2, nuint argument3, nuint argument4, nuint argument5);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);

    [LibraryImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    public static partial int SetResourceLimit(int resource, ulong* limits);

    [LibraryImport("libc", EntryPoint = "getrlimit", SetLastError = true)]
    public static partial int GetResourceLimit(int resource, ulong* limits);

    [LibraryImport("libc", EntryPoint = "execve", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Execute(string path, byte** arguments, byte** environment);

    /// <exception cref="ConfinementException">The call failed.</exception>
    public static nint Check(nint result, string call) =>
        result >= 0 ? result : throw new ConfinementException($"{call}: {Marshal.GetLastPInvokeErrorMessage()}");
}
