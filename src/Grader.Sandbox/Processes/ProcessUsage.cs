namespace Grader.Sandbox.Processes;

/// <summary>What a sandboxed program has used, and whether one of its threads runs or waits for a core.</summary>
/// <param name="Cpu">CPU time of all its threads since its start.</param>
/// <param name="IsActive">False when every thread sleeps: a starved program is active, a deadlocked one is not.</param>
public sealed record ProcessUsage(TimeSpan Cpu, bool IsActive);
