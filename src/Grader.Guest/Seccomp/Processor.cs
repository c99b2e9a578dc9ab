using System.Runtime.InteropServices;

namespace Grader.Guest.Seccomp;

/// <summary>What a filter has to know of the processor that it runs on.</summary>
/// <param name="AuditArchitecture">AUDIT_ARCH_* of linux/audit.h: which table the numbers of calls belong to.</param>
/// <param name="HasX32">Whether the same architecture carries a second table, marked by a bit in the number.</param>
internal sealed record Processor(uint AuditArchitecture, bool HasX32)
{
    public static Processor X64 { get; } = new(0xc000003e, HasX32: true);

    public static Processor Arm64 { get; } = new(0xc00000b7, HasX32: false);

    /// <summary>Null on a processor that no filter has been written for.</summary>
    public static Processor? Current => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => X64,
        Architecture.Arm64 => Arm64,
        _ => null,
    };

    /// <summary>Null where this processor has no such call.</summary>
    public uint? NumberOf(SystemCall call) => HasX32 ? call.X64 : call.Arm64;
}
