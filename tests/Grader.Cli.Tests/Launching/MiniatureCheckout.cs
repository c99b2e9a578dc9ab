using Grader.Cli.Tests.Running;

namespace Grader.Cli.Tests.Launching;

/// <summary>
/// The repository's launcher in a folder of its own, before a program of three lines: a real build, but a short one. The
/// folder's name has spaces.
/// </summary>
public sealed class MiniatureCheckout : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("grader checkout ");

    public MiniatureCheckout()
    {
        var template = Path.Combine(AppContext.BaseDirectory, "Launching", "Checkout");
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
            Copy(file, Path.GetRelativePath(template, file));
        Copy(Path.Combine(Repository.Root, "grader"), "grader");
        Copy(Path.Combine(Repository.Root, "global.json"), "global.json");
    }

    public string Root => folder.FullName;

    public string Source(string name) => Path.Combine(Root, "src", "Grader.Cli", name);

    /// <summary>Starts the launcher with a command that needs no Debian package.</summary>
    internal Task<ProgramRun> StartAsync(IEnumerable<string> arguments, string? workingDirectory = null, string input = "") =>
        ProgramRun.OfAsync(Path.Combine(Root, "grader"), arguments, workingDirectory, input);

    public void Dispose() => folder.Delete(recursive: true);

    private void Copy(string from, string to)
    {
        var path = Path.Combine(Root, to);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(from, path);
    }
}
