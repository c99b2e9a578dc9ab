using Grader.Guest;

namespace Grader.Guest.Entering;

/// <summary>What of this process's open files the program must not have.</summary>
internal static class Descriptors
{
    private const int CloseRange = 436;     // close_range(2), the same on every processor
    private const int FirstOfOurs = 3;
    private const int MarkCloseOnExec = 4;  // CLOSE_RANGE_CLOEXEC

    public static void CloseOnExec() => NativeMethods.Check(
        NativeMethods.SystemCall(CloseRange, FirstOfOurs, unchecked((nint)uint.MaxValue), MarkCloseOnExec), "close_range");
}
