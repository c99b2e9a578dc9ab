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

    /// <summary>The argument that turns this layer off.</summary>
    public const string OffArgument = "--no-lockdown";

    private const int MaxTasks = 6; // RLIMIT_NPROC of setrlimit(2)
    private const uint CloneThread = 0x00010000;

    /// <summary>Forbids every thread of this process to start another program or process, irrevocably.</summary>
    /// <param name="arguments">The program's own arguments.</param>
    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public static void Apply(ReadOnlySpan<string> arguments)
    {
        var tasks = arguments.IndexOf(TasksArgument);
        if (tasks >= 0) LimitTasks(ulong.Parse(arguments[tasks + 1], CultureInfo.InvariantCulture));
        if (!arguments.Contains(OffArgument) && Processor.Current is { } processor)
            SeccompFilter.Install(processor, BuildFilter(processor, Environment.ProcessId));
    }

    /// <summary>No new program, no new process, no signal to another process, no further filter.</summary>
    /// <param name="processId">The id of this process, as it sees itself.</param>
    internal static byte[] BuildFilter(Processor processor, int processId) => new FilterBuilder(processor)
        .AllowWithFlags(SystemCall.CloneTask, required: CloneThread, forbidden: 0)
        .Answer(SystemCall.Clone3, SeccompAction.NoSuchCall)
        .Answer(SystemCall.Execve, SeccompAction.NotPermitted)
        .Answer(SystemCall.ExecveAt, SeccompAction.NotPermitted)
        .Answer(new("fork", 57, null), SeccompAction.NotPermitted)
        .Answer(new("vfork", 58, null), SeccompAction.NotPermitted)
        .AllowWhere(SystemCall.SignalThread, 0, (uint)processId)
        .Answer(SystemCall.Seccomp, SeccompAction.NotPermitted)
        .Build(SeccompAction.Allow);

    private static unsafe void LimitTasks(ulong count)
    {
        var limits = stackalloc ulong[] { count, count };
        NativeMethods.Check(NativeMethods.SetResourceLimit(MaxTasks, limits), "setrlimit(RLIMIT_NPROC)");
    }
}
