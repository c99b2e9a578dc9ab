using System.Globalization;
using Grader.Guest.Seccomp;

namespace Grader.Guest;

/// <summary>What a sandboxed program does to itself once it is up and before it reads anything that others wrote.</summary>
public static class Lockdown
{
    /// <summary>The argument by which the launcher limits the program's threads itself; only cgroups do it better.</summary>
    public const string TasksArgument = "--tasks";

    /// <summary>The argument by which the launcher says that this layer is off.</summary>
    public const string OffArgument = "--no-lockdown";

    private const int MaxTasks = 6; // RLIMIT_NPROC of setrlimit(2)

    /// <summary>No further program, no further process; irrevocable, for every thread of this process.</summary>
    /// <param name="arguments">The program's own arguments.</param>
    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public static void Apply(ReadOnlySpan<string> arguments)
    {
        var tasks = arguments.IndexOf(TasksArgument);
        if (tasks >= 0) LimitTasks(ulong.Parse(arguments[tasks + 1], CultureInfo.InvariantCulture));
        if (!arguments.Contains(OffArgument) && Processor.Current is { } processor)
            FilterInstallation.Install(processor, LockdownFilter.Build(processor, Environment.ProcessId));
    }

    private static unsafe void LimitTasks(ulong count)
    {
        var limits = stackalloc ulong[] { count, count };
        NativeMethods.Check(NativeMethods.SetResourceLimit(MaxTasks, limits), "setrlimit(RLIMIT_NPROC)");
    }
}
