using Grader.Guest;

namespace Grader.Guest.Examining;

/// <summary>Whether the limits that the launcher sets are there (setrlimit(2)).</summary>
internal static unsafe class Limits
{
    private const int FileSize = 1;
    private const int Stack = 3;
    private const int Core = 4;
    private const int OpenFiles = 7;
    private const ulong MostBytes = 1 << 20;
    private const ulong MostStack = 64 << 20;
    private const ulong MostFiles = 1024;

    public static string? FirstMissing() =>
        Exceeds(Core, 0) ? "core dumps"
        : Exceeds(FileSize, MostBytes) ? "size of files"
        : Exceeds(OpenFiles, MostFiles) ? "open files"
        : Exceeds(Stack, MostStack) ? "stack"
        : null;

    private static bool Exceeds(int resource, ulong most)
    {
        var limits = stackalloc ulong[2];
        NativeMethods.Check(NativeMethods.GetResourceLimit(resource, limits), "getrlimit");
        // The hard one: the program may raise the other up to it.
        return limits[1] > most;
    }
}
