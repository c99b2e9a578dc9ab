namespace Grader.Sandbox.Cgroups;

/// <summary>Picks the version that this machine offers and clears what killed services left behind.</summary>
internal static class CgroupHierarchy
{
    private const string Prefix = "grader-";

    /// <summary>Null where no controllers can be had.</summary>
    public static ICgroupHierarchy? Discover() => (ICgroupHierarchy?)CgroupV2.Discover() ?? CgroupV1.Discover();

    public static string NameFor(long number) => $"{Prefix}{Environment.ProcessId}-{number}";

    /// <summary>Removes folders of services that are gone; their processes died with them.</summary>
    public static void RemoveLeftovers(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root, Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (Directory.Exists($"/proc/{owner}")) continue;
            try
            {
                Directory.Delete(folder);
            }
            catch (IOException)
            {
                // A process is still in it: the next start removes it.
            }
        }
    }
}
