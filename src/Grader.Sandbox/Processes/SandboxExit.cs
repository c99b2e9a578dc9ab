namespace Grader.Sandbox.Processes;

/// <summary>How a sandboxed program ended.</summary>
/// <param name="ExitCode">As in a shell: 128 + n for signal n.</param>
/// <param name="MemoryLimitHit">Whether the kernel killed in the cgroup because it was out of memory.</param>
/// <param name="ErrorOutput">What bubblewrap itself wrote to stderr, truncated.</param>
public sealed record SandboxExit(int ExitCode, bool MemoryLimitHit, string ErrorOutput);
