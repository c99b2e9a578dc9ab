using Grader.Contracts.Results;

namespace Grader.Cli.Reports;

/// <summary>
/// A test's message without what the report says beside it. A probe's message stands on its own: it repeats property,
/// trace, likely cause and concept, which the document has as members, too.
/// </summary>
internal static class TeachingMessage
{
    public static string Of(TestResult test)
    {
        var lines = WithoutPrefix(test.Message ?? "", test.Property + "  ")
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Where(line => !IsLikelyCause(line, test.Evidence) && !IsTrace(line, test.Evidence))
            .Select(line => WithoutSuffix(line.Trim(), $"→ concept: {test.Concept}"));
        return string.Join('\n', lines);
    }

    private static bool IsLikelyCause(string line, Evidence? evidence) =>
        evidence?.LikelyCause is { } cause && line.Trim() == $"Likely cause: {cause}";

    // Sentences begin with a capital, events of a trace do not: "open, pull 0 | yield 0".
    private static bool IsTrace(string line, Evidence? evidence) =>
        evidence is { Trace: [var first, ..] }
        && line.StartsWith(' ')
        && Kind(line.TrimStart()) == Kind(first);

    private static string Kind(string events) => events.Split(' ', ',', ':')[0];

    private static string WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    private static string WithoutSuffix(string text, string suffix) =>
        text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length].TrimEnd() : text;
}
