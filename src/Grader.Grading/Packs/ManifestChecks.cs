namespace Grader.Grading.Packs;

/// <summary>Whether the hidden tests agree with challenge.yaml.</summary>
internal static class ManifestChecks
{
    public static IEnumerable<PackProblem> Of(ChallengeVersion challenge, IReadOnlyList<HiddenTest> tests, TestPlaces places)
    {
        if (!tests.Any(test => test.IsCanary))
            yield return places.InFirstFile("there is no canary: one test that must fail, with [Fact, Canary], by which a forged run is known.");

        var promised = challenge.Public.Properties;
        var byProperty = tests.Where(test => !test.IsCanary).ToLookup(test => test.Property, StringComparer.Ordinal);
        foreach (var group in byProperty.Where(group => !promised.ContainsKey(group.Key)))
        {
            yield return places.At(
                group.First().Method,
                $"{group.First().Method}: '{group.Key}' is not among the properties of challenge.yaml; they are: {string.Join(", ", promised.Keys)}.");
        }

        foreach (var (property, points) in promised)
        {
            var found = byProperty[property].Sum(test => test.Points);
            if (!byProperty[property].Any())
                yield return places.InYaml(property, $"no hidden test has [Property(\"{property}\", …)], and challenge.yaml gives it {points} points.");
            else if (found != points)
                yield return places.InYaml(property, $"the hidden tests of {property} give {found} points (Points = …), challenge.yaml gives {points}; they must be the same.");
        }
    }
}
