namespace Grader.Testing.Machine;

/// <summary>What of this program is on the machine at one moment, everything that student code could have left behind included.</summary>
/// <param name="Processes">Descendants of this process, and whoever else is in its cgroups.</param>
/// <param name="Descriptors">Open file descriptors of this process, but for its assemblies: the runtime keeps each open
/// that it has loaded.</param>
/// <param name="Cgroups">Folders of control groups that carry its id.</param>
/// <param name="Files">Temporary files that carry its id, and files that attacks leave by name.</param>
public sealed record HostSnapshot(int Processes, int Descriptors, int Cgroups, IReadOnlyList<string> Files)
{
    /// <summary>One may appear late on a busy machine, and stay (seen three times, cause unknown); submissions would leave many.</summary>
    private const int Late = 1;

    /// <summary>Attacks that leave something behind call it so.</summary>
    private const string LeftBehind = "grader-attack*";

    private static readonly string[] Writable = ["/tmp", "/var/tmp", "/dev/shm", Environment.CurrentDirectory];

    public static HostSnapshot Take() => new(
        ProcessCensus.Count(),
        Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(descriptor => !IsAssembly(descriptor)),
        CgroupCensus.Folders().Count(),
        [.. Named(Path.GetTempPath(), $"*{Environment.ProcessId}*").Concat(Writable.SelectMany(folder => Named(folder, LeftBehind)))
            .Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>What is there now and was not before, a sentence each.</summary>
    public IEnumerable<string> Beyond(HostSnapshot before)
    {
        if (Processes > before.Processes) yield return $"{Processes} processes instead of {before.Processes}";
        if (Descriptors > before.Descriptors + Late) yield return $"{Descriptors} open descriptors instead of {before.Descriptors}";
        if (Cgroups > before.Cgroups) yield return $"{Cgroups} cgroups instead of {before.Cgroups}";
        foreach (var file in Files.Except(before.Files)) yield return $"the file {file}";
    }

    private static bool IsAssembly(string descriptor)
    {
        try
        {
            return new FileInfo(descriptor).LinkTarget?.EndsWith(".dll", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            return false; // It was closed meanwhile.
        }
    }

    private static IEnumerable<string> Named(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder, pattern) : [];
}
