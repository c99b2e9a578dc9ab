using Microsoft.Win32.SafeHandles;

namespace Grader.TestHost.Channels;

/// <summary>
/// Moves the pipe to the service away from descriptors 0 and 1 and points them at /dev/null, so that nothing that is
/// printed can look like a record.
/// </summary>
internal static class PrivateChannel
{
    // Above what the runtime has opened by now, so that the numbers do not tell.
    private const int LowestDescriptor = 40;

    public static (Stream Input, Stream Output) Take()
    {
        var input = Check(NativeMethods.Fcntl(0, NativeMethods.DuplicateCloseOnExec, LowestDescriptor), "fcntl");
        var output = Check(NativeMethods.Fcntl(1, NativeMethods.DuplicateCloseOnExec, LowestDescriptor), "fcntl");
        PointAtNothing(0, 1);
        return (Open(input, FileAccess.Read), Open(output, FileAccess.Write));
    }

    /// <summary>Closes the way on which this program could complain while it started.</summary>
    public static void SilenceErrors() => PointAtNothing(2);

    private static void PointAtNothing(params ReadOnlySpan<int> descriptors)
    {
        var nowhere = Check(NativeMethods.Open("/dev/null", NativeMethods.ReadWrite), "open /dev/null");
        foreach (var descriptor in descriptors) Check(NativeMethods.Duplicate(nowhere, descriptor), "dup2");
        Check(NativeMethods.Close(nowhere), "close");
    }

    // The handle is not owned: the pipe closes with the process and not a moment before.
    private static FileStream Open(int descriptor, FileAccess access) =>
        new(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);

    private static int Check(int result, string call) =>
        result >= 0 ? result : throw new IOException($"{call} failed: {System.Runtime.InteropServices.Marshal.GetLastPInvokeError()}");
}
