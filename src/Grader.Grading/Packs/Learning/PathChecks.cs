namespace Grader.Grading.Packs.Learning;

/// <summary>Whether the path leads through every challenge once, and never asks for what comes later.</summary>
public static class PathChecks
{
    /// <summary>What is wrong in one pack; of challenges that do not load it says nothing.</summary>
    public static IEnumerable<PackProblem> Of(PathFile path, PackSnapshot published)
    {
        var name = Path.GetRelativePath(path.Pack.Root, Path.Combine(path.Pack.Public, PathFile.Name));
        var earlier = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in path.Concepts)
        {
            foreach (var challenge in step.Challenges)
            {
                foreach (var message in Of(challenge, step.Concept, published, earlier)) yield return new(challenge.Slug, name, challenge.Line, message);
                earlier.TryAdd(challenge.Slug, challenge.Line);
            }
        }

        foreach (var slug in published.SlugsOf(path.Pack).Where(slug => !earlier.ContainsKey(slug)))
            yield return new(slug, name, null, $"'{slug}' is not on the path; add it to the concept that its challenge.yaml names.");
    }

    private static IEnumerable<string> Of(
        PathChallenge challenge, string concept, PackSnapshot published, Dictionary<string, int> earlier)
    {
        if (earlier.TryGetValue(challenge.Slug, out var line)) yield return $"'{challenge.Slug}' is on the path already, in line {line}; name it once.";
        foreach (var prerequisite in challenge.Prerequisites.Where(prerequisite => !earlier.ContainsKey(prerequisite)))
            yield return $"'{challenge.Slug}' needs '{prerequisite}', which does not come before it on the path.";
        if (published.Catalogue.Find(challenge.Slug) is not { } known)
        {
            if (!published.IsBroken(challenge.Slug)) yield return $"there is no challenge '{challenge.Slug}'.";
            yield break;
        }

        if (known.Concept != concept) yield return $"'{challenge.Slug}' stands under '{concept}'; its challenge.yaml says '{known.Concept}'.";
        if (!known.Prerequisites.Order(StringComparer.Ordinal).SequenceEqual(challenge.Prerequisites.Order(StringComparer.Ordinal)))
        {
            yield return $"'{challenge.Slug}' has the prerequisites {List(challenge.Prerequisites)} here and "
                + $"{List(known.Prerequisites)} in its challenge.yaml; they must be the same.";
        }
    }

    private static string List(IReadOnlyList<string> slugs) => slugs.Count == 0 ? "[]" : $"[ {string.Join(", ", slugs)} ]";
}
