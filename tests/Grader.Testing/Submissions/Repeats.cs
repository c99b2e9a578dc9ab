using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Grader.Testing.Submissions;

/// <summary>
/// Files that repeat something thousands of times: <c>/*repeat 3000*/…/*end*/</c>, where <c>/*i*/</c> is the number of the
/// repetition, from 0, or from the first of <c>/*repeat 1..3000*/</c>.
/// </summary>
public static partial class Repeats
{
    public const string Name = "repeats";

    public static string Expand(string text) => Block().Replace(text, match =>
    {
        var first = match.Groups["first"] is { Success: true } group ? Number(group.Value) : 0;
        var last = match.Groups["last"] is { Success: true } end ? Number(end.Value) : Number(match.Groups["count"].Value) - 1;
        var expanded = new StringBuilder();
        for (var number = first; number <= last; number++)
        {
            var current = number;
            expanded.Append(Index().Replace(match.Groups["body"].Value, index => Shifted(current, index.Groups[1].Value)));
        }

        return expanded.ToString();
    });

    private static string Shifted(int number, string shift) =>
        (shift.Length == 0 ? number : number + Number(shift)).ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/\*repeat (?:(?<first>\d+)\.\.(?<last>\d+)|(?<count>\d+))\*/(?<body>.*?)/\*end\*/", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"/\*i([+-]\d+)?\*/")]
    private static partial Regex Index();
}
