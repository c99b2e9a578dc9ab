using System.Runtime.InteropServices;

namespace Grader.Testing;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The built command-line program, of the same configuration as the tests.</summary>
    public static string Program { get; } = Path.Combine(Root, "artifacts", "bin", "Grader.Cli", Configuration(), "grader.dll");

    /// <summary>The <c>dotnet</c> that runs these tests, whatever PATH says.</summary>
    public static string DotnetHost { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    /// <param name="path">The parts of a path below the root.</param>
    public static string PathOf(params string[] path) => Path.Combine([Root, .. path]);

    public static string Read(params string[] path) => File.ReadAllText(PathOf(path));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Grader.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No Grader.sln above {AppContext.BaseDirectory}.");
    }

    // artifacts/bin/Grader.Cli.Tests/release
    private static string Configuration() => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
}
