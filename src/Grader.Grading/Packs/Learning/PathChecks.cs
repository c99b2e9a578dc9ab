namespace Grader.Grading.Packs.Learning;

/// <summary>Whether learning paths and prerequisites agree with the challenges.</summary>
public static class PathChecks
{
    /// <summary>Whether a pack's path leads to each of its challenges once and never asks for a later one.</summary>
    public static IEnumerable<PackProblem> Of(PathFile path, PackSnapshot published)
    {
        var name = Path.GetRelativePath(path.Pack.Root, Path.Combine(path.Pack.Public, PathFile.Name));
        var earlier = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in path.Concepts)
        {
            foreach (var challenge in step.Challenges)
            {
                foreach (var message in Of(challenge, step.Concept, published, earlier))
                    yield return new(challenge.Slug, name, challenge.Line, message);
                earlier.TryAdd(challenge.Slug, challenge.Line);
            }
        }

        foreach (var slug in published.SlugsOf(path.Pack).Where(slug => !earlier.ContainsKey(slug)))
            yield return new(slug, name, null, $"'{slug}' is not on the path; add it to the concept that its challenge.yaml names.");
    }

    /// <summary>Whether the prerequisites in challenge.yaml exist and form no cycle.</summary>
    public static IEnumerable<PackProblem> OfPrerequisites(ChallengeVersion version, PackSnapshot published)
    {
        var challenge = version.Public;
        foreach (var prerequisite in challenge.Prerequisites)
        {
            if (published.Catalogue.Find(prerequisite) is null && !published.IsBroken(prerequisite))
                yield return Problem($"the prerequisite '{prerequisite}' does not exist.");
        }

        if (Cycle([challenge.Slug], published) is { } cycle)
            yield return Problem($"the prerequisites form a cycle: {string.Join(" needs ", cycle)}.");

        PackProblem Problem(string message) => new(
            challenge.Slug, $"challenges/{challenge.Slug}/{PublicFiles.Yaml}", version.Files.LineOf("prerequisites"), message);
    }

    private static IEnumerable<string> Of(PathChallenge challenge, string concept, PackSnapshot published, Dictionary<string, int> earlier)
    {
        var slug = challenge.Slug;
        if (earlier.TryGetValue(slug, out var line)) yield return $"'{slug}' is on the path already, in line {line}; name it once.";
        foreach (var prerequisite in challenge.Prerequisites.Where(prerequisite => !earlier.ContainsKey(prerequisite)))
            yield return $"'{slug}' needs '{prerequisite}', which does not come before it on the path.";
        if (published.Catalogue.Find(slug) is not { } known)
        {
            if (!published.IsBroken(slug)) yield return $"there is no challenge '{slug}'.";
            yield break;
        }

        if (known.Concept != concept) yield return $"'{slug}' is under '{concept}'; its challenge.yaml says '{known.Concept}'.";
        if (!known.Prerequisites.Order(StringComparer.Ordinal).SequenceEqual(challenge.Prerequisites.Order(StringComparer.Ordinal)))
        {
            yield return $"'{slug}' has the prerequisites {List(challenge.Prerequisites)} here and {List(known.Prerequisites)} in its "
                + "challenge.yaml; they must be the same.";
        }
    }

    private static IReadOnlyList<string>? Cycle(IReadOnlyList<string> way, PackSnapshot published)
    {
        foreach (var prerequisite in published.Catalogue.Find(way[^1])?.Prerequisites ?? [])
        {
            if (prerequisite == way[0]) return [.. way, prerequisite];
            if (!way.Contains(prerequisite) && Cycle([.. way, prerequisite], published) is { } cycle) return cycle;
        }

        return null;
    }

    private static string List(IReadOnlyList<string> slugs) => slugs.Count == 0 ? "[]" : $"[ {string.Join(", ", slugs)} ]";
}
