using System.Globalization;
using System.Text;
using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>
/// Workflow commands of GitHub Actions: an annotation for each error and warning at its line, one for each test that did not pass, and a
/// notice with the points.
/// </summary>
internal static class GitHubAnnotations
{
    public static string Write(GradingResult result)
    {
        var commands = new StringBuilder();
        foreach (var diagnostic in result.Diagnostics) Write(commands, diagnostic);
        foreach (var check in Check.Of(result).Where(check => check.Status is not TestStatus.Passed && !IsShown(check, result)))
            Command(commands, "error", [("title", check.Name)], check.Message ?? ResultJson.NameOf(check.Status));

        var headline = $"{result.Challenge}: {Outcome.Headline(result)}";
        if (Outcome.IsNotTheStudents(result.Verdict)) Command(commands, "warning", [("title", headline)], Outcome.Explanation(result));
        else Command(commands, "notice", [("title", "Grader")], headline);
        return commands.ToString();
    }

    // What stands at its line need not be repeated without one.
    private static bool IsShown(Check check, GradingResult result) => check.Test is null && result.Message is null
        && result.Diagnostics.Any(diagnostic => diagnostic.Severity == Diagnostic.Error);

    private static void Write(StringBuilder commands, Diagnostic diagnostic)
    {
        var properties = new List<(string, string)>();
        if (diagnostic.File is { } file) properties.Add(("file", file));
        if (diagnostic.Line is { } line) properties.Add(("line", line.ToString(CultureInfo.InvariantCulture)));
        if (diagnostic.Column is { } column) properties.Add(("col", column.ToString(CultureInfo.InvariantCulture)));
        properties.Add(("title", diagnostic.Id));
        Command(commands, diagnostic.Severity == Diagnostic.Error ? "error" : "warning", properties, diagnostic.Message);
    }

    private static void Command(StringBuilder commands, string name, IEnumerable<(string Name, string Value)> properties, string message)
    {
        var stated = properties.Select(property => $"{property.Name}={PropertyValue(property.Value)}");
        commands.Append(CultureInfo.InvariantCulture, $"::{name} {string.Join(',', stated)}::{Data(Untrusted.Lines(message))}\n");
    }

    // As escapeProperty and escapeData of GitHub's own toolkit (actions/toolkit, packages/core) do.
    private static string PropertyValue(string text) => Data(Untrusted.Line(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
