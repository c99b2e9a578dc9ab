using System.Runtime.InteropServices;

namespace Grader.Guest.Kernel;

/// <summary>A system call and its number on each processor; null where that processor does not have the call.</summary>
/// <param name="X64">From arch/x86/entry/syscalls/syscall_64.tbl.</param>
/// <param name="Arm64">From include/uapi/asm-generic/unistd.h.</param>
internal sealed record SystemCall(string Name, uint? X64, uint? Arm64)
{
    public static SystemCall CloneTask { get; } = new("clone", 56, 220);
    public static SystemCall Clone3 { get; } = new("clone3", 435, 435);
    public static SystemCall Execve { get; } = new("execve", 59, 221);
    public static SystemCall ExecveAt { get; } = new("execveat", 322, 281);
    public static SystemCall Ioctl { get; } = new("ioctl", 16, 29);
    public static SystemCall Fcntl { get; } = new("fcntl", 72, 25);
    public static SystemCall Prctl { get; } = new("prctl", 157, 167);
    public static SystemCall ResourceLimit { get; } = new("prlimit64", 302, 261);
    public static SystemCall SetAffinity { get; } = new("sched_setaffinity", 203, 122);
    public static SystemCall SetScheduler { get; } = new("sched_setscheduler", 144, 119);
    public static SystemCall SignalThread { get; } = new("tgkill", 234, 131);
    public static SystemCall MapMemory { get; } = new("mmap", 9, 222);
    public static SystemCall ProtectMemory { get; } = new("mprotect", 10, 226);
    public static SystemCall MakeMemoryFile { get; } = new("memfd_create", 319, 279);
    public static SystemCall TruncateFile { get; } = new("ftruncate", 77, 46);
    public static SystemCall ExitThread { get; } = new("exit", 60, 93);
    public static SystemCall ExitProcess { get; } = new("exit_group", 231, 94);
    public static SystemCall Seccomp { get; } = new("seccomp", 317, 277);
}

/// <summary>The processor whose system calls a filter is written for.</summary>
/// <param name="AuditArchitecture">AUDIT_ARCH_* of linux/audit.h: the table that the numbers of calls belong to.</param>
/// <param name="HasX32">Whether the architecture has a second table, marked by a bit in the number.</param>
internal sealed record Processor(uint AuditArchitecture, bool HasX32)
{
    public static Processor X64 { get; } = new(0xc000003e, HasX32: true);

    public static Processor Arm64 { get; } = new(0xc00000b7, HasX32: false);

    /// <summary>Null on a processor without a filter.</summary>
    public static Processor? Current => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => X64,
        Architecture.Arm64 => Arm64,
        _ => null,
    };

    public uint? NumberOf(SystemCall call) => HasX32 ? call.X64 : call.Arm64;
}
