using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Grader.Sandbox.Resources;

/// <summary>What one sandbox holds besides its process, and gives back when that has ended.</summary>
/// <param name="HasReaper">Whether the program is bubblewrap's grandchild rather than the started process itself.</param>
internal sealed record SandboxResources(Cgroup? Cgroup, SandboxUser? User, bool HasReaper)
{
    /// <summary>Kills every process in its control groups and of its user.</summary>
    public void KillAll()
    {
        Cgroup?.KillAll();
        if (User is not null) ProcessTable.KillAllOf(User.Id);
    }

    public async Task ReleaseAsync()
    {
        if (User is not null) await User.ReleaseAsync().ConfigureAwait(false);
        if (Cgroup is not null) await Cgroup.RemoveAsync().ConfigureAwait(false);
    }
}

/// <summary>Kills processes, any of which may have ended already.</summary>
internal static class ProcessTable
{
    /// <summary>Kills every process of a user.</summary>
    /// <returns>Whether one had not ended yet.</returns>
    public static bool KillAllOf(int user)
    {
        var mark = $"\nUid:\t{user}\t";
        var found = false;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                || StatusIn(folder) is not { } status
                || !status.Contains(mark, StringComparison.Ordinal)
                || status.Contains("\nState:\tZ", StringComparison.Ordinal)) continue;
            found = true;
            Kill(id);
        }

        return found;
    }

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

    private static string? StatusIn(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "status"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
