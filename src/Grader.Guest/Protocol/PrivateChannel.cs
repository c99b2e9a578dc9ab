using System.Text;
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

    private const int LongestTarget = 4096; // PATH_MAX

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
        for (var other = 0; other < LowestDescriptor; other++)
        {
            if (other == descriptor || (other != nowhere && TargetOf(other) is { } link && link == target))
                NativeMethods.Check(NativeMethods.Duplicate(nowhere, other), "dup2");
        }

        NativeMethods.Check(NativeMethods.Close(nowhere), "close");
    }

    // By the system call: each host pays for this, and the base library's files and folders take it milliseconds to load.
    private static unsafe string? TargetOf(int descriptor)
    {
        var target = stackalloc byte[LongestTarget];
        var length = (int)NativeMethods.ReadLink($"/proc/self/fd/{descriptor}", target, LongestTarget);
        return length < 0 ? null : Encoding.UTF8.GetString(target, length);
    }

    private static int Duplicate(int descriptor) =>
        (int)NativeMethods.Check(NativeMethods.Fcntl(descriptor, NativeMethods.DuplicateCloseOnExec, LowestDescriptor), "fcntl");

    // The handle does not own the descriptor: the pipe closes with the process and not earlier.
    private static FileStream Open(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);
}
