namespace Grader.Guest.Seccomp;

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
