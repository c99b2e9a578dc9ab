using Grader.Sandbox.Processes;

namespace Grader.Sandbox.Tests;

/// <summary>What /proc says of a sandboxed program, seen from outside.</summary>
internal static class ProcessFiles
{
    public static List<string> PipesOf(SandboxedProcess process) =>
        [.. DescriptorsOf(process).Where(target => target.StartsWith("pipe:", StringComparison.Ordinal)).Distinct()];

    public static List<string> DescriptorsOf(SandboxedProcess process) => Links($"/proc/{process.ProgramId}/fd");

    public static List<string> Links(string folder)
    {
        var targets = new List<string>();
        foreach (var link in Directory.EnumerateFileSystemEntries(folder))
        {
            if (new FileInfo(link).LinkTarget is { } target) targets.Add(target);
        }

        return targets;
    }

    /// <summary>A killed process may still wait to be buried by the machine's first process.</summary>
    public static bool HasEnded(int id) =>
        !File.Exists($"/proc/{id}/stat") || File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
