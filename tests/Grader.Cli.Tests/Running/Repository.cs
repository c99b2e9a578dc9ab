using System.Runtime.InteropServices;

namespace Grader.Cli.Tests.Running;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The program that the launcher hands over to.</summary>
    public static string Program { get; } = Path.Combine(Root, "artifacts", "bin", "Grader.Cli", Configuration(), "grader.dll");

    /// <summary>The <c>dotnet</c> that runs these tests, whatever PATH says.</summary>
    public static string DotnetHost { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    /// <summary>Runs a rig of the maintainers.</summary>
    public static Task<ProgramRun> RunRigAsync(params string[] arguments) => ProgramRun.OfAsync(
        DotnetHost, [Path.Combine(Root, "artifacts", "bin", "Grader.Rigs", Configuration(), "Grader.Rigs.dll"), .. arguments]);

    public static Task<ProgramRun> RunGraderAsync(params string[] arguments) => RunGraderAsync(arguments, null);

    public static Task<ProgramRun> RunGraderAsync(
        IEnumerable<string> arguments, string? workingDirectory = null, IReadOnlyDictionary<string, string?>? environment = null) =>
        ProgramRun.OfAsync(DotnetHost, [Program, .. arguments], workingDirectory, environment: environment);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Grader.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }

    // artifacts/bin/Grader.Cli.Tests/release
    private static string Configuration() => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
}
