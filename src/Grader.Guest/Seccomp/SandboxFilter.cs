namespace Grader.Guest.Seccomp;

/// <summary>
/// The sandbox's filter, in force before the program starts: what .NET 10 needs, and no more. Everything else is
/// answered with EPERM, calls by the numbers of another architecture end the process.
/// </summary>
internal static class SandboxFilter
{
    private const uint CloneThread = 0x00010000;

    // CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET of clone(2).
    private const uint NewNamespace = 0x80 | 0x20000 | 0x2000000 | 0x4000000 | 0x8000000 | 0x10000000 | 0x20000000 | 0x40000000;

    // F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_DUPFD_CLOEXEC: no
    // signals to others (F_SETOWN), no leases, no seals.
    private static ReadOnlySpan<uint> DescriptorCommands => [0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 1030];

    // TCGETS, TIOCGWINSZ, FIONREAD: questions only. TIOCSTI would type into the operator's terminal.
    private static ReadOnlySpan<uint> DeviceCommands => [0x5401, 0x5413, 0x541b];

    // PR_SET_PDEATHSIG, PR_SET_NAME, PR_GET_NAME, PR_SET_NO_NEW_PRIVS, PR_SET_VMA.
    private static ReadOnlySpan<uint> ProcessCommands => [1, 15, 16, 38, 0x53564d41];

    /// <summary>The program as bytes, as <c>bwrap --seccomp</c> and seccomp(2) take it.</summary>
    /// <param name="processor">Whose numbers to use.</param>
    /// <param name="refusal">The answer to what is on no list; the kernel's log for whoever looks for what is missing.</param>
    public static byte[] Build(Processor processor, uint refusal = SeccompAction.NotPermitted)
    {
        var filter = new FilterBuilder(processor, refusal)
            // glibc falls back to clone(2), whose flags a filter can read, when clone3 does not exist.
            .Answer(SystemCall.Clone3, SeccompAction.NoSuchCall)
            .AllowWithFlags(SystemCall.CloneTask, CloneThread, NewNamespace)
            .AllowWhere(SystemCall.Fcntl, 1, DescriptorCommands)
            .AllowWhere(SystemCall.Ioctl, 1, DeviceCommands)
            .AllowWhere(SystemCall.Prctl, 0, ProcessCommands)
            // Of oneself, never of another process.
            .AllowWhere(SystemCall.ResourceLimit, 0, 0)
            .AllowWhere(SystemCall.SetAffinity, 0, 0)
            // SCHED_OTHER: the runtime sets its threads to what they are already.
            .AllowWhere(SystemCall.SetScheduler, 1, 0)
            // SECCOMP_SET_MODE_FILTER: the program's own second filter.
            .AllowWhere(SystemCall.Seccomp, 0, 1)
            // Once, into the program itself, which forbids the next.
            .Answer(SystemCall.Execve, SeccompAction.Allow)
            // The runtime stops its own threads with it; the second filter knows the process's number.
            .Answer(SystemCall.SignalThread, SeccompAction.Allow);
        foreach (var call in AllowedCalls.All) filter.Answer(call, SeccompAction.Allow);
        return filter.Build(refusal);
    }
}
