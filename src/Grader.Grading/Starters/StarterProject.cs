using Grader.Grading.Packs;

namespace Grader.Grading.Starters;

/// <summary>
/// A challenge as a project that builds and tests with plain <c>dotnet test</c>: the contract, what is given, and the
/// statement's examples as tests. Made of the public half alone.
/// </summary>
public static class StarterProject
{
    private const string Template = "Grader.Grading.Starters.Template.";

    public static IReadOnlyList<StarterFile> Of(PublicChallenge challenge)
    {
        var example = StatementExample.Of(challenge.Statement);
        List<StarterFile> files =
        [
            StarterFile.OfText($"{challenge.Slug}.csproj", Read("Solution.csproj")),
            StarterFile.OfText("Directory.Build.props", Read("Directory.Build.props")),
            StarterFile.OfText("nuget.config", Read("nuget.config")),
            StarterFile.OfText(PublicFiles.Statement, Read("README.md").Replace("{{statement}}", challenge.Statement.TrimEnd(), StringComparison.Ordinal)),
            StarterFile.OfText(PublicFiles.Starter, challenge.Starter),
            StarterFile.OfText($"{StatementExample.TestClass}.cs", "using Grader.Probes;\n" + example.ToTests()),
            ProbesPackage.File,
        ];
        if (challenge.Given is { } given) files.Add(StarterFile.OfText(PublicFiles.Given, given));
        return files;
    }

    private static string Read(string name)
    {
        using var stream = typeof(StarterProject).Assembly.GetManifestResourceStream(Template + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
