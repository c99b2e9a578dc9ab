namespace Grader.Grading.Packs.Manifest;

/// <summary>Whether the hidden tests agree with challenge.yaml.</summary>
internal static class ManifestChecks
{
    public static IEnumerable<PackProblem> Of(ChallengeVersion challenge, IReadOnlyList<HiddenTest> tests, TestPlaces places)
    {
        if (!tests.Any(test => test.IsCanary))
            yield return places.InFirstFile("the canary is missing: one test with [Fact, Canary] that must fail; it exposes a forged run.");

        var promised = challenge.Public.Properties;
        var byProperty = tests.Where(test => !test.IsCanary).ToLookup(test => test.Property, StringComparer.Ordinal);
        foreach (var group in byProperty.Where(group => !promised.ContainsKey(group.Key)))
        {
            var method = group.First().Method;
            var known = string.Join(", ", promised.Keys);
            yield return places.At(method, $"{method}: '{group.Key}' is not among the properties of challenge.yaml; they are: {known}.");
        }

        foreach (var (property, points) in promised)
        {
            var found = byProperty[property].Sum(test => test.Points);
            if (!byProperty[property].Any())
            {
                yield return places.InYaml(
                    property, $"no hidden test has [Property(\"{property}\", …)], but challenge.yaml gives it {points} points.");
            }
            else if (found != points)
            {
                yield return places.InYaml(
                    property,
                    $"the hidden tests of {property} give {found} points (Points = …), challenge.yaml gives {points}; "
                    + "they must be the same.");
            }
        }
    }
}

/// <summary>Finds the line of a pack's file that a problem with the hidden tests is about.</summary>
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

    public PackProblem InFirstFile(string message) =>
        new(Slug, challenge.Hidden?.TestFiles is [var first, ..] ? first.Name : $"graders/{Slug}", 1, message);

    public PackProblem InYaml(string key, string message) =>
        new(Slug, $"challenges/{Slug}/{PublicFiles.Yaml}", challenge.Files.LineOf(key), message);

    private static bool Declares(string line, string method)
    {
        var at = line.IndexOf(method + "(", StringComparison.Ordinal);
        return at > 0 && line[at - 1] == ' ' && line.Contains("public ", StringComparison.Ordinal);
    }
}
