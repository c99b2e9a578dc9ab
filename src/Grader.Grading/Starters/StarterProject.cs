using Grader.Grading.Packs;

namespace Grader.Grading.Starters;

/// <summary>
/// A challenge as a project that <c>dotnet test</c> builds and tests: the contract, the given types, and the statement's examples as tests.
/// Made from the public files only.
/// </summary>
public static class StarterProject
{
    private const string Template = "Grader.Grading.Starters.Template.";
    private const string Packages = "packages";

    private static readonly Lazy<StarterFile> ProbesPackage = new(FindProbesPackage);

    /// <exception cref="FileNotFoundException">The package Grader.Probes is not beside the program.</exception>
    public static IReadOnlyList<StarterFile> Of(PublicChallenge challenge)
    {
        var example = StatementExample.Of(challenge.Statement);
        List<StarterFile> files =
        [
            StarterFile.OfText($"{challenge.Slug}.csproj", Read("Solution.csproj")),
            StarterFile.OfText("Directory.Build.props", Read("Directory.Build.props")),
            StarterFile.OfText("nuget.config", Read("nuget.config")),
            StarterFile.OfText(
                PublicFiles.Statement, Read("README.md").Replace("{{statement}}", challenge.Statement.TrimEnd(), StringComparison.Ordinal)),
            StarterFile.OfText(PublicFiles.Starter, challenge.Starter),
            StarterFile.OfText($"{StatementExample.TestClass}.cs", "using Grader.Probes;\n" + example.ToTests()),
            ProbesPackage.Value,
        ];
        if (challenge.Given is { } given) files.Add(StarterFile.OfText(PublicFiles.Given, given));
        return files;
    }

    // Grader.Probes is on no public feed: the package is beside the program.
    private static StarterFile FindProbesPackage()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, Packages);
        var path = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "Grader.Probes.*.nupkg").FirstOrDefault() : null;
        return path is null
            ? throw new FileNotFoundException($"{folder} does not contain the package Grader.Probes; build the program again.")
            : new($"{Packages}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
    }

    private static string Read(string name)
    {
        using var stream = typeof(StarterProject).Assembly.GetManifestResourceStream(Template + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
