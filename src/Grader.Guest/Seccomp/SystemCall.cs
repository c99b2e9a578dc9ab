namespace Grader.Guest.Seccomp;

/// <summary>A system call and its number on each processor; null where that processor has no such call.</summary>
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

    public static SystemCall Seccomp { get; } = new("seccomp", 317, 277);
}
