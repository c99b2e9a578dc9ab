using System.IO.Compression;
using Grader.Probes.Tests.Packaging;

namespace Grader.Client.Tests.Packaging;

/// <summary>The packages as a platform gets them: packed from this build, and used by a program that knows nothing else of them.</summary>
[Trait("Lane", "slow")]
public sealed class PackageTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("grader-package-").FullName;

    private string Feed => Path.Combine(folder, "feed");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Packs_and_an_ordinary_program_uses_it()
    {
        await PackAsync("Grader.Contracts");
        await PackAsync("Grader.Client");
        CheckContents("Grader.Contracts", dependency: null);
        CheckContents("Grader.Client", "<dependency id=\"Grader.Contracts\" version=\"1.0.0\"");

        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Packaging", "Sample")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        // The packages go nowhere where a later build would take them for the newest.
        var run = await DotnetProgram.RunAsync(
            folder, "run", "--disable-build-servers", $"--property:RestorePackagesPath={Path.Combine(folder, "packages")}");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.EndsWith("unreachable 00:05:00 Passed\n", run.Output, StringComparison.Ordinal);
    }

    private async Task PackAsync(string name)
    {
        var project = Path.Combine(DotnetProgram.RepositoryRoot, "src", name, $"{name}.csproj");
        var packed = await DotnetProgram.RunAsync(folder, "pack", project, "--no-build", "--configuration", "Release", "--output", Feed);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    private void CheckContents(string name, string? dependency)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Feed, $"{name}.1.0.0.nupkg"));
        var names = archive.Entries.Select(entry => entry.FullName).ToArray();
        Assert.All(["README.md", "LICENSE", $"lib/net10.0/{name}.dll"], file => Assert.Contains(file, names));
        using var reader = new StreamReader(archive.GetEntry($"{name}.nuspec")!.Open());
        var manifest = reader.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest, StringComparison.Ordinal);
        Assert.Equal(dependency is not null, manifest.Contains("<dependency ", StringComparison.Ordinal));
        Assert.Contains(dependency ?? "", manifest, StringComparison.Ordinal);
    }
}
