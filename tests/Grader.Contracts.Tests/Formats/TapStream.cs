using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace Grader.Contracts.Tests.Formats;

/// <summary>A test point, read by the grammar of TAP 14 (https://testanything.org/tap-version-14-specification.html).</summary>
internal sealed record TapPoint(bool Ok, string Description, string? Directive, IReadOnlyDictionary<string, string> Diagnostic);

/// <summary>A stream of TAP 14, read as strictly as its producer is held to: a line that is nothing of the grammar is an error.</summary>
internal sealed partial record TapStream(IReadOnlyList<TapPoint> Points, string? BailOut, IReadOnlyList<string> Comments)
{
    private const string Indent = "  ";

    public static TapStream Parse(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var lines = new Queue<string>(text[..^1].Split('\n'));
        Assert.Equal("TAP version 14", lines.Dequeue());
        var (points, comments) = (new List<TapPoint>(), new List<string>());
        string? bailOut = null;
        int? planned = null;
        while (lines.TryDequeue(out var line))
        {
            Assert.Null(bailOut);
            if (line.StartsWith('#')) comments.Add(line);
            else if (line.StartsWith("Bail out!", StringComparison.Ordinal)) bailOut = line["Bail out!".Length..].Trim();
            else if (line.StartsWith("1..", StringComparison.Ordinal) && planned is null) planned = int.Parse(line[3..], null);
            else points.Add(ReadPoint(line, points.Count + 1, lines));
        }

        if (bailOut is null) Assert.Equal(planned, points.Count);
        return new(points, bailOut, comments);
    }

    private static TapPoint ReadPoint(string line, int number, Queue<string> rest)
    {
        var match = Point().Match(line);
        Assert.True(match.Success, $"no line of TAP: {line}");
        Assert.Equal(number, int.Parse(match.Groups["number"].Value, null));
        var yaml = new List<string>();
        if (rest.TryPeek(out var next) && next == Indent + "---")
        {
            rest.Dequeue();
            while (rest.Dequeue() is var entry && entry != Indent + "...")
            {
                Assert.StartsWith(Indent, entry, StringComparison.Ordinal);
                yaml.Add(entry[Indent.Length..]);
            }
        }

        var diagnostic = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>?>(string.Join('\n', yaml)) ?? [];
        var description = match.Groups["description"].Value;
        return new(
            !match.Groups["not"].Success, Escape().Replace(description, "$1"),
            match.Groups["directive"] is { Success: true } directive ? directive.Value : null, diagnostic);
    }

    // A "#" after a space begins a directive, unless a backslash escapes it.
    [GeneratedRegex(@"^(?<not>not )?ok (?<number>\d+) - (?<description>(?:\\[\\#]|[^\\#])*?)(?: +# *(?<directive>.*))?$")]
    private static partial Regex Point();

    [GeneratedRegex(@"\\([\\#])")]
    private static partial Regex Escape();
}
