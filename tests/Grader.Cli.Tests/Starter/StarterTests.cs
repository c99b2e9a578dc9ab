using System.Xml.Linq;
using Grader.Cli.Tests.Running;
using Grader.Grading.Packs;
using Grader.Grading.Starters;

namespace Grader.Cli.Tests.Starter;

[Trait("Lane", "slow")]
public sealed class StarterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Project => Path.Combine(folder.Path, "work");

    public void Dispose() => folder.Dispose();

    // log-errors has a given type, and an example that uses it.
    [Fact]
    public async Task Is_a_project_whose_tests_fail_before_it_is_solved_and_pass_afterwards()
    {
        var made = await Repository.RunGraderAsync("starter", "log-errors", Project);
        Assert.True(made.ExitCode == 0, made.Errors);

        var unsolved = await TestAsync();
        Assert.Contains("NotImplementedException", unsolved.Output, StringComparison.Ordinal);
        Assert.Equal(1, unsolved.ExitCode);

        var reference = Directory.EnumerateFiles(Path.Combine(Repository.Root, "graders", "log-errors", "reference")).Order().First();
        // Written, not copied: a copy would have the time of its original, and look older than what was built.
        await File.WriteAllTextAsync(Path.Combine(Project, "Starter.cs"), await File.ReadAllTextAsync(reference));
        var solved = await TestAsync();
        Assert.True(solved.ExitCode == 0, solved.Output + solved.Errors);
        Assert.Contains("Passed!", solved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_written_over_what_is_there()
    {
        folder.Write("work/Starter.cs", "// Mine.");

        var run = await Repository.RunGraderAsync("starter", "take-every", Project);

        Assert.Equal($"grader: '{Project}' is not empty; name a new folder.", Assert.Single(run.ErrorLines));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Is_refused_in_one_line_for_a_challenge_that_there_is_not()
    {
        var run = await Repository.RunGraderAsync("starter", "take-evry", Project);

        Assert.Equal("grader: There is no challenge 'take-evry'. Did you mean 'take-every'?", Assert.Single(run.ErrorLines));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Has_nothing_hidden_in_it_and_an_example_for_every_challenge()
    {
        var published = PackSnapshot.Load([new(Repository.Root)]);
        Assert.All(published.Catalogue.Challenges, challenge =>
        {
            var texts = StarterProject.Of(challenge).Where(file => !file.Name.EndsWith(".nupkg", StringComparison.Ordinal))
                .Select(file => System.Text.Encoding.UTF8.GetString(file.Content)).ToArray();
            Assert.Contains(texts, text => text.Contains("Example_1_prints_what_the_statement_says", StringComparison.Ordinal));
            var hidden = Path.Combine(Repository.Root, "graders", challenge.Slug);
            var lines = Directory.EnumerateFiles(hidden, "*.cs")
                .Concat(Directory.EnumerateFiles(Path.Combine(hidden, "reference"), "*.cs"))
                .SelectMany(File.ReadLines).Select(line => line.Trim())
                .Where(line => line.Length >= 40
                    && !(challenge.Starter + challenge.Statement + challenge.Given).Contains(line, StringComparison.Ordinal));
            Assert.All(lines, line => Assert.DoesNotContain(texts, text => text.Contains(line, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Uses_the_packages_that_the_repository_uses()
    {
        var central = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        var template = XDocument.Load(Path.Combine(Repository.Root, "src", "Grader.Grading", "Starters", "Template", "Solution.csproj"));
        foreach (var package in template.Descendants("PackageReference")
            .Where(package => package.Attribute("Include")!.Value != "Grader.Probes"))
            Assert.Equal(central[package.Attribute("Include")!.Value], package.Attribute("Version")!.Value);
    }

    // What was restored before is taken from the machine; the package under test goes to a folder of the test's own.
    private Task<ProgramRun> TestAsync() => ProgramRun.OfAsync(
        Repository.DotnetHost,
            ["test", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:RestoreFallbackFolders={MachinePackages}"],
            Project,
        environment: new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(folder.Path, "nuget") });

    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
