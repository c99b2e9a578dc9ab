namespace Grader.Guest.Kernel;

/// <summary>Signals that a locked-down program can bring upon itself (signal(7)); others come from outside.</summary>
internal static class Signals
{
    private const int Abort = 6;
    private const int StopThread = 34;     // SIGRTMIN of glibc
    private const int StopThreadMusl = 35;

    // A shell's exit code of a program that signal n ended is this plus n.
    private const int EndedBySignal = 128;
    private const int Last = 64;

    /// <summary>What a program may send itself: abort(3) does, and the runtime stops its threads so.</summary>
    public static ReadOnlySpan<uint> ToItself => [Abort, StopThread, StopThreadMusl];

    // SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV, SIGPIPE, SIGXFSZ, SIGSYS: what the kernel answers a program's own doing with.
    private static ReadOnlySpan<int> OfFaults => [4, 5, 7, 8, 11, 13, 25, 31];

    /// <summary>
    /// The signal from outside that ended a locked-down program; null if it exited, or may have brought its end upon itself.
    /// </summary>
    /// <param name="exitCode">As in a shell. <see cref="Lockdown"/> keeps a program from choosing one that reads like a signal.</param>
    public static int? FromOutside(int exitCode)
    {
        var signal = exitCode - EndedBySignal;
        return signal is > 0 and <= Last && !OfFaults.Contains(signal) && !ToItself.Contains((uint)signal) ? signal : null;
    }
}
