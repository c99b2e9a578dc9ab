using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Grader.Sandbox.Processes;

/// <summary>Reads /proc (proc(5)) of processes that may vanish at any time.</summary>
internal static class ProcessTable
{
    // USER_HZ is 100 on every Linux that .NET runs on.
    private const int TicksPerSecond = 100;

    /// <summary>The only child of the only child: bubblewrap, its reaper (process 1 of the namespace), the program. Null while there is none.</summary>
    public static int? GrandchildOf(int pid) => ChildOf(pid) is { } reaper ? ChildOf(reaper) : null;

    private static int? ChildOf(int pid) =>
        ReadOrNull($"/proc/{pid}/task/{pid}/children") is { } children
        && int.TryParse(children.Split(' ', 2)[0], NumberStyles.None, CultureInfo.InvariantCulture, out var child)
            ? child
            : null;

    /// <summary>CPU time of all threads, and whether any of them runs or wants to; null when the process is gone.</summary>
    public static ProcessUsage? UsageOf(int pid)
    {
        if (ReadOrNull($"/proc/{pid}/stat") is not { } stat) return null;
        var fields = FieldsAfterName(stat);
        // proc(5): utime is field 14, stime 15; the name and the two before it are cut off.
        var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
        return new(TimeSpan.FromSeconds((double)ticks / TicksPerSecond), HasActiveThread(pid));
    }

    /// <summary>Kills every process of a user.</summary>
    /// <returns>Whether there was one that had not ended yet.</returns>
    public static bool KillAllOf(int user)
    {
        var mark = $"\nUid:\t{user}\t";
        var found = false;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                || ReadOrNull($"{folder}/status") is not { } status
                || !status.Contains(mark, StringComparison.Ordinal)
                || status.Contains("\nState:\tZ", StringComparison.Ordinal)) continue;
            found = true;
            Kill(id);
        }

        return found;
    }

    /// <summary>Kills a process that may be gone already.</summary>
    public static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has just ended.
        }
    }

    private static bool HasActiveThread(int pid)
    {
        try
        {
            foreach (var thread in Directory.EnumerateDirectories($"/proc/{pid}/task"))
            {
                if (ReadOrNull($"{thread}/stat") is { } stat && FieldsAfterName(stat)[0] is not "S") return true;
            }
        }
        catch (IOException)
        {
            // The process ended while it was read.
        }

        return false;
    }

    private static string[] FieldsAfterName(string stat) => stat[(stat.LastIndexOf(')') + 2)..].Split(' ');

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
