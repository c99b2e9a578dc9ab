namespace Grader.Sandbox.Processes;

/// <summary>How a sandboxed program ended.</summary>
/// <param name="ExitCode">As a shell counts: 128 + n for signal n.</param>
/// <param name="MemoryLimitHit">The kernel killed in this cgroup for want of memory.</param>
/// <param name="ErrorOutput">What bubblewrap itself complained about, cut.</param>
public sealed record SandboxExit(int ExitCode, bool MemoryLimitHit, string ErrorOutput);
