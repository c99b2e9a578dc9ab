using System.Diagnostics;
using System.Globalization;

namespace Grader.Sandbox.Cgroups;

/// <summary>Picks the version that this machine offers and clears what killed services left behind.</summary>
internal static class CgroupHierarchy
{
    private const string Prefix = "grader-";

    /// <summary>Null where no controllers can be had.</summary>
    public static ICgroupHierarchy? Discover() => (ICgroupHierarchy?)CgroupV2.Discover() ?? CgroupV1.Discover();

    public static string NameFor(long number) => $"{Prefix}{Environment.ProcessId}-{number}";

    /// <summary>Removes folders of services that are gone, and what was killed with them while it was being set up.</summary>
    public static void RemoveLeftovers(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root, Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (Directory.Exists($"/proc/{owner}")) continue;
            try
            {
                foreach (var id in File.ReadLines(Path.Combine(folder, ICgroup.ProcessesFile)))
                    Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture)).Kill();
                Directory.Delete(folder);
            }
            catch (Exception exception) when (exception is IOException or ArgumentException or InvalidOperationException)
            {
                // It ends just now, or has just ended: the next start removes the folder.
            }
        }
    }
}
