namespace Grader.Testing.Submissions;

/// <summary>
/// The header of a file of the suite: its first comment lines, each <c>// key: value</c>. A line that begins with two or more
/// spaces after the slashes continues the value above it. tests/submissions/README.md describes every key.
/// </summary>
internal sealed class SuiteHeader
{
    public const string Challenge = "challenge", About = "about", Tests = "tests", Score = "score", Include = "include",
        Generate = "generate", Listen = "listen", Intake = "intake", Guard = "guard", Compile = "compile", Allow = "allow", Deny = "deny";

    private const string Comment = "//";

    private static readonly Dictionary<string, GradingMode> Expectations = new(StringComparer.Ordinal)
    {
        ["expect"] = GradingMode.Policy,
        ["expect without policy"] = GradingMode.WithoutPolicy,
        ["expect by layer alone"] = GradingMode.ByLayerAlone,
        ["expect without layers"] = GradingMode.WithoutLayers,
    };

    private static readonly HashSet<string> Keys =
    [
        Challenge, About, Tests, Score, Include, Generate, Listen, Intake, Guard, Compile, Allow, Deny, .. Expectations.Keys,
    ];

    private readonly List<(string Key, string Value)> lines = [];

    /// <exception cref="FormatException">A line of the header has no known key.</exception>
    public SuiteHeader(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).TakeWhile(IsHeader))
        {
            var content = line[Comment.Length..];
            if (content.StartsWith("  ", StringComparison.Ordinal) && lines is [.., var last])
                lines[^1] = last with { Value = $"{last.Value} {content.Trim()}" };
            else if (content.Split(": ", 2) is [var key, var value] && Keys.Contains(key.Trim()))
                lines.Add((key.Trim(), value.Trim()));
            else
                throw new FormatException($"'{line}' has none of the keys {string.Join(", ", Keys)}; an empty line ends the header.");
        }
    }

    public IReadOnlyDictionary<GradingMode, ExpectedOutcome> Expected => lines.Where(line => Expectations.ContainsKey(line.Key))
        .GroupBy(line => Expectations[line.Key], line => line.Value)
            .ToDictionary(mode => mode.Key, mode => ExpectedOutcome.Parse([.. mode]));

    public IReadOnlyList<string> All(string key) => [.. lines.Where(line => line.Key == key).Select(line => line.Value)];

    public string? Find(string key) => All(key) switch
    {
        [] => null,
        [var value] => value,
        _ => throw new FormatException($"'{key}' appears more than once."),
    };

    // Documentation comments (///) belong to the program.
    private static bool IsHeader(string line) => line.StartsWith(Comment + " ", StringComparison.Ordinal);
}
