using System.Globalization;
using Grader.Guest.Kernel;

namespace Grader.Sandbox.Processes;

/// <summary>What a sandboxed program has used, and whether one of its threads is running or waiting for a core.</summary>
/// <param name="Cpu">CPU time of all threads since the start.</param>
/// <param name="IsActive">False if every thread sleeps: a starved program is active, a deadlocked one is not.</param>
public sealed record ProcessUsage(TimeSpan Cpu, bool IsActive)
{
    /// <summary>Null if the process has ended.</summary>
    internal static ProcessUsage? Of(int pid) =>
        ReadOrNull($"/proc/{pid}/stat") is { } stat ? new(ProcessStat.Parse(stat).Cpu, HasActiveThread(pid)) : null;

    /// <summary>
    /// The only child of the only child: bubblewrap's grandchild, behind the reaper that is process 1 of the namespace. Null if
    /// it does not exist yet.
    /// </summary>
    internal static int? GrandchildOf(int pid) => ChildOf(pid) is { } reaper ? ChildOf(reaper) : null;

    private static int? ChildOf(int pid) =>
        ReadOrNull($"/proc/{pid}/task/{pid}/children") is { } children
        && int.TryParse(children.Split(' ', 2)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var child)
            ? child
            : null;

    private static bool HasActiveThread(int pid)
    {
        try
        {
            foreach (var thread in Directory.EnumerateDirectories($"/proc/{pid}/task"))
            {
                if (ReadOrNull($"{thread}/stat") is { } stat && ProcessStat.Parse(stat).State != 'S') return true;
            }
        }
        catch (IOException)
        {
            // The process ended during the enumeration.
        }

        return false;
    }

    private static string? ReadOrNull(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
