using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Grader.Guest.Protocol;

/// <summary>
/// Moves the pipe to the service away from descriptors 0 and 1 and points these at /dev/null, so that nothing a program
/// prints can look like a record.
/// </summary>
public static class PrivateChannel
{
    // Above what the runtime has opened by now, so that the numbers do not tell.
    private const int LowestDescriptor = 40;

    /// <summary>Call before anything else: afterwards descriptors 0 and 1 lead nowhere.</summary>
    public static (Stream Input, Stream Output) Take()
    {
        var (input, output) = (Duplicate(0), Duplicate(1));
        PointAtNothing(0);
        PointAtNothing(1);
        return (Open(input, FileAccess.Read), Open(output, FileAccess.Write));
    }

    /// <summary>Points stderr, where this program could complain while it started, at /dev/null.</summary>
    public static void SilenceErrors() => PointAtNothing(2);

    /// <summary>The descriptor and all others of the same pipe: the runtime duplicates 0, 1 and 2 when it starts.</summary>
    private static void PointAtNothing(int descriptor)
    {
        var target = TargetOf(descriptor);
        var nowhere = (int)NativeMethods.Check(NativeMethods.Open("/dev/null", NativeMethods.ReadWrite), "open /dev/null");
        foreach (var link in Directory.GetFileSystemEntries("/proc/self/fd"))
        {
            var other = int.Parse(Path.GetFileName(link), CultureInfo.InvariantCulture);
            if (other < LowestDescriptor && TargetOf(other) == target) NativeMethods.Check(NativeMethods.Duplicate(nowhere, other), "dup2");
        }

        NativeMethods.Check(NativeMethods.Close(nowhere), "close");
    }

    private static string? TargetOf(int descriptor) => new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget;

    private static int Duplicate(int descriptor) =>
        (int)NativeMethods.Check(NativeMethods.Fcntl(descriptor, NativeMethods.DuplicateCloseOnExec, LowestDescriptor), "fcntl");

    // The handle does not own the descriptor: the pipe closes with the process and not earlier.
    private static FileStream Open(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);
}
