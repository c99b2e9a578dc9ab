namespace Grader.Grading.Packs;

/// <summary>Where the hidden tests of a challenge stand in its files.</summary>
internal sealed class TestPlaces(ChallengeVersion challenge)
{
    private string Slug => challenge.Public.Slug;

    /// <param name="test"><c>Class.Method</c>.</param>
    public PackProblem At(string test, string message)
    {
        var method = test[(test.LastIndexOf('.') + 1)..];
        foreach (var file in challenge.Hidden?.TestFiles ?? [])
        {
            if (file.LineWhere(line => Declares(line, method)) is { } line) return new(Slug, file.Name, line, message);
        }

        return new(Slug, $"graders/{Slug}", null, message);
    }

    public PackProblem InFirstFile(string message) => new(Slug, challenge.Hidden?.TestFiles is [var first, ..] ? first.Name : $"graders/{Slug}", 1, message);

    public PackProblem InYaml(string key, string message)
    {
        var yaml = challenge.Files.Find(PublicFiles.Yaml);
        return new(
            Slug, yaml?.Name ?? $"challenges/{Slug}/{PublicFiles.Yaml}",
            yaml?.LineWhere(line => line.TrimStart().StartsWith(key + ":", StringComparison.Ordinal)), message);
    }

    private static bool Declares(string line, string method)
    {
        var at = line.IndexOf(method + "(", StringComparison.Ordinal);
        return at > 0 && line[at - 1] == ' ' && line.Contains("public ", StringComparison.Ordinal);
    }
}
