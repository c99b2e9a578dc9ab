namespace Grader.Cli.Usage;

/// <summary>Finds the names that somebody who mistyped one probably meant.</summary>
internal static class Suggestions
{
    private const int MostSuggestions = 3;

    /// <summary><c> Did you mean 'take-every'?</c>, or nothing where no name is near.</summary>
    public static string Suggestion(string wrong, IEnumerable<string> names)
    {
        var near = Find(wrong, names).Select(name => $"'{name}'").ToArray();
        return near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static IEnumerable<string> Find(string wrong, IEnumerable<string> names)
    {
        // A third of the letters wrong is a typing error; more is another word.
        var most = (wrong.Length + 2) / 3;
        return names
            .Select(name => (name, distance: Distance(wrong.ToLowerInvariant(), name)))
            .Where(near => near.distance <= most)
            .OrderBy(near => near.distance)
            .ThenBy(near => near.name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(near => near.name);
    }

    /// <summary>
    /// Insertions, deletions, substitutions and swaps of neighbours (Damerau, "A technique for computer detection and
    /// correction of spelling errors", CACM 1964, as optimal string alignment). The first part of a hyphened name counts
    /// as one error: <c>take</c> is near <c>take-every</c>.
    /// </summary>
    private static int Distance(string wrong, string name)
    {
        if (wrong.Length > 0 && name.StartsWith(wrong + "-", StringComparison.Ordinal)) return 1;

        var distances = new int[wrong.Length + 1, name.Length + 1];
        for (var i = 0; i <= wrong.Length; i++)
        {
            for (var j = 0; j <= name.Length; j++) distances[i, j] = i == 0 || j == 0 ? i + j : Cheapest(wrong, name, i, j, distances);
        }

        return distances[wrong.Length, name.Length];
    }

    private static int Cheapest(string wrong, string name, int i, int j, int[,] distances)
    {
        var substituted = distances[i - 1, j - 1] + (wrong[i - 1] == name[j - 1] ? 0 : 1);
        var cheapest = Math.Min(substituted, 1 + Math.Min(distances[i - 1, j], distances[i, j - 1]));
        var swapped = i > 1 && j > 1 && wrong[i - 1] == name[j - 2] && wrong[i - 2] == name[j - 1];
        return swapped ? Math.Min(cheapest, 1 + distances[i - 2, j - 2]) : cheapest;
    }
}

/// <summary>A challenge was named that there is not.</summary>
internal static class UnknownSlug
{
    /// <summary>Says on stderr why there is none, or that it does not load and why.</summary>
    /// <returns>The exit code.</returns>
    public static int Report(string slug, ChallengeCatalogue catalogue)
    {
        var problems = catalogue.Problems.Where(problem => problem.Slug == slug).Select(problem => problem.ToString()).ToArray();
        if (problems.Length == 0) return UsageError.Report(Message(slug, catalogue));
        UsageError.Report([$"The challenge '{slug}' does not load:", .. problems]);
        return ExitCode.MachineAtFault;
    }

    public static string Message(string slug, ChallengeCatalogue catalogue) =>
        $"There is no challenge '{slug}'.{Suggestions.Suggestion(slug, catalogue.Challenges.Select(challenge => challenge.Slug))}";
}
