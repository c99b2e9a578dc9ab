using System.Text.RegularExpressions;
using Grader.Grading.Packs;

namespace Grader.Verification.Checks;

/// <summary>Whether something hidden appears in what is public: names of hidden tests, lines of a solution.</summary>
internal sealed partial class HiddenText
{
    // Shorter lines say what everybody would write.
    private const int TellingLine = 40;

    private readonly IReadOnlyList<string> names;
    private readonly HashSet<string> lines;

    public HiddenText(HiddenFiles hidden, string contract)
    {
        names = [.. hidden.Tests.SelectMany(file => TestName().Matches(file.Content)).Select(match => match.Groups[1].Value).Distinct()];
        lines = [.. hidden.References.Concat(hidden.Tests).SelectMany(file => TellingLines(file.Content))];
        lines.ExceptWith(TellingLines(contract));
    }

    /// <summary>What of it the text shows; null where it shows nothing.</summary>
    public string? In(string text) =>
        names.FirstOrDefault(name => text.Contains(name, StringComparison.Ordinal)) is { } name ? $"the name of a hidden test, {name}"
        : TellingLines(text).FirstOrDefault(lines.Contains) is { } line ? $"a line of the hidden half: {line}"
        : null;

    private static IEnumerable<string> TellingLines(string text) =>
        text.Split('\n').Select(line => line.Trim())
            .Where(line => line.Length >= TellingLine && !line.StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"\[Fact[^\n]*\]\s*public\s+(?:async\s+)?\w+\s+(\w+)\s*\(")]
    private static partial Regex TestName();
}
