using System.Globalization;

namespace Grader.Testing.Machine;

/// <summary>Counts processes by /proc (proc(5)).</summary>
internal static class ProcessCensus
{
    /// <summary>Descendants of this process, and processes in its cgroups that have lost their parents.</summary>
    public static int Count()
    {
        var parents = Parents();
        var own = parents.Keys.Where(id => Descends(id, parents)).ToHashSet();
        own.UnionWith(CgroupCensus.Members());
        return own.Count;
    }

    private static Dictionary<int, int> Parents()
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            try
            {
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                parents[id] = int.Parse(fields[1], CultureInfo.InvariantCulture);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It ended while /proc was read.
            }
        }

        return parents;
    }

    private static bool Descends(int id, Dictionary<int, int> parents)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            if (parent == Environment.ProcessId) return true;
            id = parent;
        }

        return false;
    }
}
