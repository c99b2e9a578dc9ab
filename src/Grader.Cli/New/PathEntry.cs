namespace Grader.Cli.New;

/// <summary>Puts a challenge onto a pack's learning path, and leaves the rest of the file as its author wrote it.</summary>
internal static class PathEntry
{
    /// <returns>The text of path.yaml with the challenge as the last of its concept, or under a new one at the end.</returns>
    public static string Append(string path, string slug, string concept)
    {
        var lines = path.TrimEnd().ReplaceLineEndings("\n").Split('\n').ToList();
        var begin = lines.FindIndex(line => IsConcept(line, concept));
        if (begin < 0)
        {
            lines.AddRange([$"  - concept: {concept}", $"    title: {concept}", "    challenges:", $"      - {{ slug: {slug} }}"]);
            return Join(lines);
        }

        var end = lines.FindIndex(begin + 1, line => line.TrimStart().StartsWith("- concept:", StringComparison.Ordinal));
        if (end < 0) end = lines.Count;
        var last = lines.FindLastIndex(end - 1, end - begin, line => line.Contains("slug:", StringComparison.Ordinal));
        var dash = lines[last].IndexOf('-', StringComparison.Ordinal);
        // An entry may go on below its first line, further in.
        var after = last + 1;
        while (after < end && lines[after].Length > dash && lines[after][..(dash + 1)].All(char.IsWhiteSpace)) after++;
        lines.Insert(after, $"{new string(' ', dash)}- {{ slug: {slug} }}");
        return Join(lines);
    }

    private static bool IsConcept(string line, string concept) =>
        line.Split('#')[0].Trim() is var text && text.StartsWith("- concept:", StringComparison.Ordinal)
            && text["- concept:".Length..].Trim() == concept;

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";
}
