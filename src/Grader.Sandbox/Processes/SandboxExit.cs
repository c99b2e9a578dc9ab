namespace Grader.Sandbox.Processes;

/// <summary>How a sandboxed program ended.</summary>
/// <param name="ExitCode">As in a shell: 128 + n for signal n.</param>
/// <param name="MemoryLimitHit">Whether the kernel killed in the cgroup because it was out of memory.</param>
/// <param name="ErrorOutput">What bubblewrap itself wrote to stderr, truncated.</param>
/// <param name="SignalFromOutside">
/// The signal by which somebody else ended the program: an operator, or the kernel for want of memory elsewhere. Null if the program may
/// have brought its end upon itself, if this service or a limit of the program's ended it, and where the layers are missing that tell.
/// </param>
public sealed record SandboxExit(int ExitCode, bool MemoryLimitHit, string ErrorOutput, int? SignalFromOutside = null);
