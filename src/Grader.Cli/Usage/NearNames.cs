namespace Grader.Cli.Usage;

/// <summary>Finds the names that somebody who mistyped one probably meant.</summary>
internal static class NearNames
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
        var most = Math.Max(1, wrong.Length / 3);
        return names
            .Select(name => (name, distance: Distance(wrong, name)))
            .Where(near => near.distance <= most)
            .OrderBy(near => near.distance)
            .ThenBy(near => near.name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(near => near.name);
    }

    /// <summary>
    /// The Levenshtein distance, by Wagner and Fischer's table of two rows ("The String-to-String Correction Problem",
    /// JACM 1974), in which a part or an extension of a name at a hyphen counts as one error: <c>take</c> is near
    /// <c>take-every</c>.
    /// </summary>
    private static int Distance(string wrong, string name)
    {
        if (wrong.Length == 0) return name.Length;
        if (name.StartsWith(wrong + "-", StringComparison.OrdinalIgnoreCase)) return 1;

        var previous = Enumerable.Range(0, name.Length + 1).ToArray();
        var current = new int[name.Length + 1];
        for (var i = 1; i <= wrong.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var same = char.ToLowerInvariant(wrong[i - 1]) == char.ToLowerInvariant(name[j - 1]);
                var substituted = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.Min(substituted, 1 + Math.Min(previous[j], current[j - 1]));
            }

            (previous, current) = (current, previous);
        }

        return previous[name.Length];
    }
}
