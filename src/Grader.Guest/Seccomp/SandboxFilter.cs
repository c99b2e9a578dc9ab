namespace Grader.Guest.Seccomp;

/// <summary>
/// The sandbox's filter, in force before the program starts: it allows what .NET 10 needs and nothing else. Other calls
/// get EPERM; calls by the numbers of another architecture end the process.
/// </summary>
internal static class SandboxFilter
{
    private const uint CloneThread = 0x00010000;

    // CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET of clone(2).
    private const uint NewNamespace = 0x80 | 0x20000 | 0x2000000 | 0x4000000 | 0x8000000 | 0x10000000 | 0x20000000 | 0x40000000;

    // F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_DUPFD_CLOEXEC.
    // F_ADD_SEALS: only takes rights away. No signals to others (F_SETOWN), no leases.
    private static ReadOnlySpan<uint> DescriptorCommands => [0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 1030, 1033];

    // TCGETS, TIOCGWINSZ, FIONREAD: queries only. TIOCSTI would type into the operator's terminal.
    private static ReadOnlySpan<uint> DeviceCommands => [0x5401, 0x5413, 0x541b];

    // PR_SET_PDEATHSIG, PR_SET_NAME, PR_GET_NAME, PR_SET_NO_NEW_PRIVS, PR_SET_VMA.
    private static ReadOnlySpan<uint> ProcessCommands => [1, 15, 16, 38, 0x53564d41];

    /// <summary>The program as bytes, as <c>bwrap --seccomp</c> and seccomp(2) take it.</summary>
    /// <param name="refusal">The answer to calls on no list. <see cref="SeccompAction.Log"/> shows what the list lacks.</param>
    public static byte[] Build(Processor processor, uint refusal = SeccompAction.NotPermitted)
    {
        var filter = new FilterBuilder(processor, refusal)
            // glibc falls back to clone(2), whose flags a filter can read, when clone3 does not exist.
            .Answer(SystemCall.Clone3, SeccompAction.NoSuchCall)
            .AllowWithFlags(SystemCall.CloneTask, CloneThread, NewNamespace)
            .AllowWhere(SystemCall.Fcntl, 1, DescriptorCommands)
            .AllowWhere(SystemCall.Ioctl, 1, DeviceCommands)
            .AllowWhere(SystemCall.Prctl, 0, ProcessCommands)
            // Its own, never another process's.
            .AllowWhere(SystemCall.ResourceLimit, 0, 0)
            .AllowWhere(SystemCall.SetAffinity, 0, 0)
            // SCHED_OTHER: the runtime sets its threads to the policy that they already have.
            .AllowWhere(SystemCall.SetScheduler, 1, 0)
            // MFD_CLOEXEC: the file in which the runtime keeps its machine code. With MFD_ALLOW_SEALING: the file of the hidden tests. The
            // lockdown filter forbids the next.
            .AllowWhere(SystemCall.MakeMemoryFile, 1, 1, 3)
            .Answer(SystemCall.TruncateFile, SeccompAction.Allow)
            // SECCOMP_SET_MODE_FILTER, for the lockdown filter.
            .AllowWhere(SystemCall.Seccomp, 0, 1)
            // Once, into the program, whose lockdown forbids the next.
            .Answer(SystemCall.Execve, SeccompAction.Allow)
            // The runtime stops its own threads with it. The lockdown filter, which knows the process id, forbids the rest.
            .Answer(SystemCall.SignalThread, SeccompAction.Allow);
        foreach (var call in AllowedCalls.All) filter.Answer(call, SeccompAction.Allow);
        return filter.Build(refusal);
    }
}

/// <summary>
/// What .NET 10 needs to run tests, with any arguments: threads, the GC, the JIT and the runtime's files. No socket, ptrace,
/// mount or io_uring, and no signal to another process.
/// </summary>
internal static class AllowedCalls
{
    public static IReadOnlyList<SystemCall> All { get; } =
    [
        // Files and pipes.
        new("read", 0, 63), new("write", 1, 64), new("close", 3, 57), new("lseek", 8, 62), new("pread64", 17, 67), new("writev", 20, 66),
        new("openat", 257, 56), new("stat", 4, null), new("fstat", 5, 80), new("lstat", 6, null), new("newfstatat", 262, 79),
        new("statfs", 137, 43), new("access", 21, null), new("faccessat", 269, 48), new("faccessat2", 439, 439),
        new("readlink", 89, null), new("readlinkat", 267, 78), new("getdents64", 217, 61), new("getcwd", 79, 17),
        new("dup", 32, 23), new("dup2", 33, null), new("dup3", 292, 24), new("pipe2", 293, 59),
        new("poll", 7, null), new("ppoll", null, 73), new("fadvise64", 221, 223),

        // Memory.
        SystemCall.MapMemory, SystemCall.ProtectMemory, new("munmap", 11, 215), new("mremap", 25, 216), new("madvise", 28, 233),
        new("brk", 12, 214), new("membarrier", 324, 283), new("get_mempolicy", 239, 236),

        // Threads and signals.
        new("futex", 202, 98), new("rseq", 334, 293), new("set_robust_list", 273, 99), new("set_tid_address", 218, 96),
        new("rt_sigaction", 13, 134), new("rt_sigprocmask", 14, 135), new("rt_sigreturn", 15, 139), new("sigaltstack", 131, 132),
        new("restart_syscall", 219, 128), new("arch_prctl", 158, null), SystemCall.ExitThread, SystemCall.ExitProcess,
        new("wait4", 61, 260), // bubblewrap's reaper

        // Scheduling.
        new("sched_yield", 24, 124), new("sched_getaffinity", 204, 123), new("sched_getparam", 143, 121),
        new("sched_getscheduler", 145, 120), new("sched_get_priority_max", 146, 125), new("sched_get_priority_min", 147, 126),

        // Questions about itself and the machine.
        new("getpid", 39, 172), new("gettid", 186, 178), new("getppid", 110, 173), new("getsid", 124, 156),
        new("getuid", 102, 174), new("getgid", 104, 176), new("geteuid", 107, 175), new("getegid", 108, 177),
        new("uname", 63, 160), new("sysinfo", 99, 179), new("getrusage", 98, 165), new("getrandom", 318, 278),
        new("gettimeofday", 96, 169), new("clock_gettime", 228, 113), new("clock_getres", 229, 114), new("clock_nanosleep", 230, 115),
    ];
}
