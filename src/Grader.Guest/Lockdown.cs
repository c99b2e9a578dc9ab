using System.Globalization;
using Grader.Guest.Seccomp;

namespace Grader.Guest;

/// <summary>
/// What a guest program does to itself once it is up, before it reads anything that others wrote. The launcher cannot do it:
/// its own filter must let the program start.
/// </summary>
public static class Lockdown
{
    /// <summary>The argument that makes the program limit its own number of threads (RLIMIT_NPROC); the limit follows.</summary>
    public const string TasksArgument = "--tasks";

    /// <summary>The argument that makes the program limit the length of its files (RLIMIT_FSIZE); the bytes follow.</summary>
    public const string FilesArgument = "--files";

    /// <summary>The argument that forbids pages that are writable and executable.</summary>
    public const string CodeArgument = "--protect-code";

    /// <summary>The argument that turns this layer off.</summary>
    public const string OffArgument = "--no-lockdown";

    // RLIMIT_FSIZE and RLIMIT_NPROC of setrlimit(2).
    private const int FileSize = 1;
    private const int Tasks = 6;

    // PROT_WRITE and PROT_EXEC of mmap(2), and where mmap and mprotect take them.
    private const uint Writable = 2;
    private const uint Executable = 4;
    private const uint Protection = 2;

    private const uint CloneThread = 0x00010000;

    // RLIMIT_CPU: the kernel kills who exceeds it. And the bit of an exit code that reads as if a signal had ended the program.
    private const uint CpuTime = 0;
    private const uint ReadsLikeASignal = 128;

    /// <summary>Forbids every thread of this process to start another program or process, irrevocably.</summary>
    /// <param name="arguments">The program's own arguments.</param>
    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public static void Apply(ReadOnlySpan<string> arguments)
    {
        Limit(Tasks, arguments, TasksArgument);
        Limit(FileSize, arguments, FilesArgument);
        if (!arguments.Contains(OffArgument) && Processor.Current is { } processor)
            SeccompFilter.Install(processor, BuildFilter(processor, Environment.ProcessId, arguments.Contains(CodeArgument)));
    }

    /// <summary>
    /// No new program, no new process, no signal to another process, no file in memory, no further filter; and no end that looks as if
    /// others had killed this process (see <see cref="Signals"/>).
    /// </summary>
    /// <param name="processId">The id of this process, as it sees itself.</param>
    /// <param name="protectsCode">Refuses pages that are writable and executable.</param>
    internal static byte[] BuildFilter(Processor processor, int processId, bool protectsCode)
    {
        var filter = new FilterBuilder(processor)
            .AllowWithFlags(SystemCall.CloneTask, required: CloneThread, forbidden: 0)
            .Answer(SystemCall.Clone3, SeccompAction.NoSuchCall)
            .Answer(SystemCall.Execve, SeccompAction.NotPermitted)
            .Answer(SystemCall.ExecveAt, SeccompAction.NotPermitted)
            .Answer(new("fork", 57, null), SeccompAction.NotPermitted)
            .Answer(new("vfork", 58, null), SeccompAction.NotPermitted)
            .AllowWhereBoth(SystemCall.SignalThread, (uint)processId, 2, Signals.ToItself)
            .AnswerWhere(SystemCall.ResourceLimit, 1, CpuTime, SeccompAction.NotPermitted)
            // Killed, because the C library repeats a call that only fails.
            .AnswerWithBit(SystemCall.ExitThread, ReadsLikeASignal, SeccompAction.KillProcess)
            .AnswerWithBit(SystemCall.ExitProcess, ReadsLikeASignal, SeccompAction.KillProcess)
            .Answer(SystemCall.MakeMemoryFile, SeccompAction.NotPermitted)
            .Answer(SystemCall.TruncateFile, SeccompAction.NotPermitted)
            .Answer(SystemCall.Seccomp, SeccompAction.NotPermitted);
        if (protectsCode)
        {
            filter.RefuseWithBoth(SystemCall.MapMemory, Protection, Writable, Executable);
            filter.RefuseWithBoth(SystemCall.ProtectMemory, Protection, Writable, Executable);
        }

        return filter.Build(SeccompAction.Allow);
    }

    private static unsafe void Limit(int resource, ReadOnlySpan<string> arguments, string argument)
    {
        var place = arguments.IndexOf(argument);
        if (place < 0) return;
        var most = ulong.Parse(arguments[place + 1], CultureInfo.InvariantCulture);
        var limits = stackalloc ulong[] { most, most };
        NativeMethods.Check(NativeMethods.SetResourceLimit(resource, limits), $"setrlimit for {argument}");
    }
}
