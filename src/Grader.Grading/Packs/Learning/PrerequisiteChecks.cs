namespace Grader.Grading.Packs.Learning;

/// <summary>Whether the prerequisites that challenge.yaml names exist and lead to no circle.</summary>
public static class PrerequisiteChecks
{
    public static IEnumerable<PackProblem> Of(PublicChallenge challenge, PackSnapshot published)
    {
        var file = $"challenges/{challenge.Slug}/challenge.yaml";
        foreach (var prerequisite in challenge.Prerequisites)
        {
            if (published.Catalogue.Find(prerequisite) is null && !published.IsBroken(prerequisite))
                yield return new(challenge.Slug, file, published.LineOf(challenge.Slug, "prerequisites"), $"there is no challenge '{prerequisite}' to be a prerequisite.");
        }

        if (Circle([challenge.Slug], published) is { } circle)
        {
            yield return new(
                challenge.Slug, file, published.LineOf(challenge.Slug, "prerequisites"),
                $"the prerequisites go in a circle: {string.Join(" needs ", circle)}.");
        }
    }

    private static IReadOnlyList<string>? Circle(IReadOnlyList<string> way, PackSnapshot published)
    {
        foreach (var prerequisite in published.Catalogue.Find(way[^1])?.Prerequisites ?? [])
        {
            if (prerequisite == way[0]) return [.. way, prerequisite];
            if (!way.Contains(prerequisite) && Circle([.. way, prerequisite], published) is { } circle) return circle;
        }

        return null;
    }
}
