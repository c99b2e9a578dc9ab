using System.Globalization;

namespace Grader.Testing.Machine;

/// <summary>Finds this process's control groups (cgroups(7)): the folders carry its id.</summary>
internal static class CgroupCensus
{
    private const string Root = "/sys/fs/cgroup";

    public static IEnumerable<string> Folders() => Directory.Exists(Root) ? Below(Root) : [];

    public static IEnumerable<int> Members() => Folders().SelectMany(folder => Lines(Path.Combine(folder, "cgroup.procs")))
        .Select(line => int.Parse(line, CultureInfo.InvariantCulture)).Where(id => id > 0);

    private static IEnumerable<string> Below(string root)
    {
        var name = $"grader-{Environment.ProcessId}-";
        foreach (var folder in Folders(root))
        {
            if (Path.GetFileName(folder).StartsWith(name, StringComparison.Ordinal)) yield return folder;
            else foreach (var deeper in Below(folder)) yield return deeper;
        }
    }

    // Other people's groups come and go while they are listed.
    private static string[] Folders(string root)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(root).Where(folder => new FileInfo(folder).LinkTarget is null)];
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
