using System.IO.Compression;

namespace Grader.Probes.Tests.Packaging;

/// <summary>The package as an author gets it: packed from this build, and used by a project that knows nothing else of it.</summary>
[Trait("Lane", "slow")]
public sealed class PackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("grader-package-").FullName;

    private string Feed => Path.Combine(folder, "feed");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Packs_and_an_ordinary_project_uses_it_with_plain_dotnet_test()
    {
        var project = Path.Combine(DotnetProgram.RepositoryRoot, "src", "Grader.Probes", "Grader.Probes.csproj");
        var packed = await DotnetProgram.RunAsync(folder, "pack", project, "--no-build", "--configuration", "Release", "--output", Feed);
        Assert.True(packed.ExitCode == 0, packed.Output);
        CheckContents(Path.Combine(Feed, "Grader.Probes.1.0.0.nupkg"));

        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Packaging", "Sample")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        // What else the project needs is on this machine, because this project needs it too; the package itself goes
        // nowhere where a later build would take it for the newest.
        var tested = await DotnetProgram.RunAsync(
            folder, "test", "--disable-build-servers",
            $"--property:RestorePackagesPath={Path.Combine(folder, "packages")}",
            $"--property:RestoreFallbackFolders={DotnetProgram.PackageFolder}");

        Assert.True(tested.ExitCode == 0, tested.Output);
        Assert.Contains("Passed:     4", tested.Output, StringComparison.Ordinal);
    }

    private static void CheckContents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var names = archive.Entries.Select(entry => entry.FullName).ToArray();
        foreach (var name in new[] { "README.md", "LICENSE", "lib/net10.0/Grader.Probes.dll", "lib/net10.0/Grader.Probes.xml" })
            Assert.Contains(name, names);
        using var reader = new StreamReader(archive.GetEntry("Grader.Probes.nuspec")!.Open());
        var manifest = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest, StringComparison.Ordinal);
        Assert.Contains("<dependency id=\"xunit.assert\" version=\"2.9.3\"", manifest, StringComparison.Ordinal);
    }
}
