namespace Grader.Guest.Seccomp;

/// <summary>Installs a filter over this process, irrevocably.</summary>
internal static class SeccompFilter
{
    private const int SetModeFilter = 1;
    private const int AllThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC

    /// <exception cref="ConfinementException">The kernel refused.</exception>
    public static unsafe void Install(Processor processor, byte[] filter)
    {
        NativeMethods.Check(NativeMethods.Prctl(NativeMethods.SetNoNewPrivileges, 1, 0, 0, 0), "prctl(PR_SET_NO_NEW_PRIVS)");
        fixed (byte* instructions = filter)
        {
            var program = new Program { Length = (ushort)(filter.Length / BpfInstruction.Size), Instructions = instructions };
            var number = (nint)processor.NumberOf(SystemCall.Seccomp)!.Value;
            var result = NativeMethods.SystemCall(number, SetModeFilter, AllThreads, (nint)(&program));
            // With TSYNC a positive result is the id of a thread that could not be synchronized.
            NativeMethods.Check(result > 0 ? -1 : result, "seccomp(SECCOMP_SET_MODE_FILTER)");
        }
    }

    // struct sock_fprog of linux/filter.h.
    private unsafe struct Program
    {
        public ushort Length;
        public byte* Instructions;
    }
}

/// <summary>The answers of a filter (SECCOMP_RET_* of linux/seccomp.h).</summary>
internal static class SeccompAction
{
    public const uint Allow = 0x7fff0000;

    /// <summary>Allows the call and writes it to the kernel's log.</summary>
    public const uint Log = 0x7ffc0000;

    public const uint KillProcess = 0x80000000;
    public const uint NotPermitted = Errno | 1; // EPERM
    public const uint NoSuchCall = Errno | 38;  // ENOSYS

    private const uint Errno = 0x00050000;
}
