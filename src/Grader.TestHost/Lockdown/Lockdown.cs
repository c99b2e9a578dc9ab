using System.Runtime.InteropServices;

namespace Grader.TestHost.Lockdown;

/// <summary>
/// The second seccomp filter: no further program and no further process. bubblewrap's own filter cannot say so,
/// because it has to start this program.
/// </summary>
internal static class Lockdown
{
    private const nint SeccompOnX64 = 317;
    private const uint SetModeFilter = 1;
    private const uint AllThreads = 1; // SECCOMP_FILTER_FLAG_TSYNC

    // Classic BPF, one instruction in eight bytes: code, jump if true, jump if false, operand.
    private static ReadOnlySpan<ulong> Filter =>
    [
        0x00000004_00_00_0020, // load the architecture
        0xc000003e_05_00_0015, // another one than x86-64: allow (the first filter has killed it)
        0x00000000_00_00_0020, // load the number
        0x0000003b_00_04_0015, // execve: refuse
        0x00000038_02_00_0015, // anything but clone: allow
        0x00000010_00_00_0020, // load clone's flags
        0x00010000_01_00_0045, // not a thread (CLONE_THREAD): refuse
        0x7fff0000_00_00_0006, // allow
        0x00050001_00_00_0006, // refuse: EPERM
    ];

    /// <summary>Irrevocable, for every thread of this process.</summary>
    public static unsafe void ForbidNewPrograms()
    {
        if (RuntimeInformation.ProcessArchitecture != Architecture.X64) return;
        Check(NativeMethods.Prctl(NativeMethods.SetNoNewPrivileges, 1, 0, 0, 0), "prctl");
        fixed (ulong* instructions = Filter)
        {
            var program = new FilterProgram { Length = (ushort)Filter.Length, Instructions = instructions };
            Check(NativeMethods.Seccomp(SeccompOnX64, SetModeFilter, AllThreads, &program), "seccomp");
        }
    }

    private static void Check(nint result, string call)
    {
        if (result != 0) throw new InvalidOperationException($"{call} failed: {result}, {Marshal.GetLastPInvokeError()}");
    }

    private unsafe struct FilterProgram
    {
        public ushort Length;
        public ulong* Instructions;
    }
}
