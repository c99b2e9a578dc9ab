using System.Runtime.InteropServices;

namespace Grader.Sandbox.Seccomp;

/// <summary>
/// Builds the sandbox's allow-list as the raw program that <c>bwrap --seccomp</c> reads (seccomp(2), struct
/// sock_filter array). Default: EPERM.
/// </summary>
internal static class SeccompFilter
{
    private const uint ActionAllow = 0x7fff0000;
    private const uint ActionKillProcess = 0x80000000;
    private const uint ActionErrno = 0x00050000;
    private const uint Eperm = 1;
    private const uint Enosys = 38;

    // Offsets in struct seccomp_data.
    private const uint Number = 0;
    private const uint Architecture = 4;
    private const uint FirstArgumentLow = 16;

    private const uint ArchitectureX64 = 0xc000003e;
    private const uint X32Bit = 0x40000000;

    // CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET of clone(2).
    private const uint NewNamespaceFlags = 0x80 | 0x20000 | 0x2000000 | 0x4000000 | 0x8000000 | 0x10000000 | 0x20000000 | 0x40000000;

    /// <summary>True where a filter exists for this machine's processor.</summary>
    public static bool IsSupported => RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64;

    public static byte[] Build()
    {
        var program = new List<BpfInstruction>();
        program.AddRange(RefuseOtherArchitectures());
        program.AddRange(AnswerClone3WithClone());
        program.AddRange(AllowThreadsButNoNamespaces());
        foreach (var number in SystemCalls.AllowedOnX64)
        {
            program.Add(BpfInstruction.WhenEqual(number, otherwise: 1));
            program.Add(BpfInstruction.Return(ActionAllow));
        }

        program.Add(BpfInstruction.Return(ActionErrno | Eperm));
        return ToBytes(program);
    }

    private static BpfInstruction[] RefuseOtherArchitectures() =>
    [
        BpfInstruction.Load(Architecture),
        BpfInstruction.UnlessEqual(ArchitectureX64, otherwise: 1),
        BpfInstruction.Return(ActionKillProcess),
        BpfInstruction.Load(Number),
        BpfInstruction.WhenAtLeast(X32Bit, otherwise: 1),
        BpfInstruction.Return(ActionErrno | Eperm),
    ];

    // glibc falls back to clone(2), whose flags a filter can read, when clone3 does not exist.
    private static BpfInstruction[] AnswerClone3WithClone() =>
    [
        BpfInstruction.WhenEqual(SystemCalls.Clone3, otherwise: 1),
        BpfInstruction.Return(ActionErrno | Enosys),
    ];

    private static BpfInstruction[] AllowThreadsButNoNamespaces() =>
    [
        BpfInstruction.WhenEqual(SystemCalls.Clone, otherwise: 4),
        BpfInstruction.Load(FirstArgumentLow),
        BpfInstruction.WhenAnyBit(NewNamespaceFlags, otherwise: 1),
        BpfInstruction.Return(ActionErrno | Eperm),
        BpfInstruction.Return(ActionAllow),
    ];

    private static byte[] ToBytes(List<BpfInstruction> program)
    {
        var bytes = new byte[program.Count * BpfInstruction.Size];
        for (var i = 0; i < program.Count; i++) program[i].WriteTo(bytes.AsSpan(i * BpfInstruction.Size));
        return bytes;
    }
}
