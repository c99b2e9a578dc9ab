using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Grader.Probes.Tests.Packaging;

/// <summary>The SDK that built these tests.</summary>
internal static class DotnetProgram
{
    public static string RepositoryRoot { get; } = Root(AppContext.BaseDirectory);

    /// <summary>Where restored packages are (NuGet's documentation, "Managing the global packages folder").</summary>
    public static string PackageFolder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var info = new ProcessStartInfo(dotnet, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A test runs inside MSBuild's and the test platform's own environment; an author's shell has none of it.
        foreach (var name in info.Environment.Keys.Where(IsOfTheRunner).ToArray()) info.Environment.Remove(name);
#pragma warning disable RS0030 // The SDK itself is what is tried here.
        using var process = Process.Start(info)!;
#pragma warning restore RS0030
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }

    private static bool IsOfTheRunner(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static string Root(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Grader.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder;
    }
}
