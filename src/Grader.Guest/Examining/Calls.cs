using System.Runtime.InteropServices;

namespace Grader.Guest.Examining;

/// <summary>
/// Makes system calls that a filter must refuse. Without a filter their arguments are harmless or invalid: only a filter
/// answers an invalid argument with EPERM.
/// </summary>
internal static class Calls
{
    private const int NotPermitted = 1; // EPERM
    private const int NoSuchCall = 38;  // ENOSYS
    private const nint NowhereMapped = 1;
    private const nint NewUser = 0x10000000;         // CLONE_NEWUSER
    private const nint NewMountsYetShared = 0x20200; // CLONE_NEWNS | CLONE_FS: invalid
    private const nint HandlersYetOwnMemory = 0x800; // CLONE_SIGHAND without CLONE_VM: invalid
    private const nint TypeIntoTerminal = 0x5412;    // TIOCSTI

    private static readonly SystemCall Socket = new("socket", 41, 198);

    private static readonly (SystemCall Call, nint First, nint Second)[] Sockets =
        [(Socket, 2, 1), (Socket, 1, 1), (new("socketpair", 53, 199), 1, 1), (Socket, 16, 3)];

    private static readonly (SystemCall Call, nint First, nint Second)[] Namespaces =
    [
        (new("unshare", 272, 97), NewUser, 0), (new("setns", 308, 268), -1, 0), (SystemCall.CloneTask, NewMountsYetShared, 0),
        (new("mount", 165, 40), NowhereMapped, NowhereMapped), (new("chroot", 161, 51), NowhereMapped, 0),
    ];

    private static readonly (SystemCall Call, nint First, nint Second)[] Doors =
    [
        (new("ptrace", 101, 117), 99, 0), (new("bpf", 321, 280), 99, 0), (new("keyctl", 250, 219), 99, 0),
        (new("perf_event_open", 298, 241), NowhereMapped, 0), (new("userfaultfd", 323, 282), -1, 0),
        (new("io_uring_setup", 425, 425), 0, 0), (SystemCall.MakeMemoryFile, NowhereMapped, 0),
        (SystemCall.MakeMemoryFile, NowhereMapped, 1), (SystemCall.TruncateFile, -1, 0),
        (new("process_vm_readv", 310, 270), -1, 0), (new("personality", 135, 92), -1, 0), (new("shmget", 29, 194), -1, 0),
        (new("chmod", 90, null), NowhereMapped, 0), (new("unlinkat", 263, 35), -1, NowhereMapped),
        (SystemCall.Ioctl, -1, TypeIntoTerminal),
    ];

    private static readonly (SystemCall Call, nint First, nint Second)[] Programs =
    [
        (SystemCall.Execve, NowhereMapped, 0), (SystemCall.ExecveAt, -1, NowhereMapped),
        (SystemCall.CloneTask, HandlersYetOwnMemory, 0), (SystemCall.Seccomp, 99, 0),
    ];

    public static string? FirstSocket() => FirstAnswered(Sockets);

    public static string? FirstNamespace() => FirstAnswered(Namespaces);

    public static string? FirstKernelDoor() =>
        FirstAnswered(Doors) ?? (Answer((SystemCall.Clone3, NowhereMapped, 0)) == NoSuchCall ? null : "clone3");

    public static string? FirstNewProgram() => FirstAnswered(Programs);

    public static string? FirstSignal()
    {
        // In a namespace of its own the parent is 0 or 1. Signal 0 only asks whether a signal would be allowed.
        nint id = Math.Max(1, CurrentProcess.ParentId);
        return FirstAnswered(
        [
            (new("kill", 62, 129), id, 0), (new("tkill", 200, 130), id, 0), (SystemCall.SignalThread, id, id),
            (new("pidfd_open", 434, 434), id, 0),
        ]);
    }

    private static string? FirstAnswered((SystemCall, nint, nint)[] calls) => calls
        .Where(call => Answer(call) is not (null or NotPermitted))
        .Select(call => call.Item1.Name)
        .FirstOrDefault();

    /// <summary>The error of a call, 0 if it succeeded; null if this processor does not have the call.</summary>
    private static int? Answer((SystemCall Call, nint First, nint Second) attempt)
    {
        if (Processor.Current?.NumberOf(attempt.Call) is not { } number) return null;
        return NativeMethods.SystemCall((nint)number, attempt.First, attempt.Second) >= 0 ? 0 : Marshal.GetLastPInvokeError();
    }
}
