namespace Grader.Guest.Seccomp;

/// <summary>Lays a filter over this process, irrevocably.</summary>
internal static class FilterInstallation
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
            // With TSYNC a positive answer is the number of a thread that could not be brought along.
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
