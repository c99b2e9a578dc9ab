using System.Globalization;
using System.Text;
using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>
/// The Test Anything Protocol, version 14. A test that was not run is <c>not ok</c> without <c>SKIP</c>, because harnesses count skipped
/// tests as passed. A verdict that is not the student's doing is a bail-out: the run says nothing.
/// </summary>
internal static class TapReport
{
    public static string Write(GradingResult result)
    {
        var tap = new StringBuilder("TAP version 14\n");
        tap.Append(CultureInfo.InvariantCulture, $"# {Line(result.Challenge)}: {Outcome.Headline(result)}\n");
        if (Outcome.IsNotTheStudents(result.Verdict))
            return tap.Append(CultureInfo.InvariantCulture, $"Bail out! {Line(Outcome.Explanation(result))}\n").ToString();

        var checks = Check.Of(result);
        tap.Append(CultureInfo.InvariantCulture, $"1..{checks.Count}\n");
        foreach (var (index, check) in checks.Index()) Write(tap, index + 1, check);
        return tap.ToString();
    }

    private static void Write(StringBuilder tap, int number, Check check)
    {
        var passed = check.Status is TestStatus.Passed;
        tap.Append(CultureInfo.InvariantCulture, $"{(passed ? "ok" : "not ok")} {number} - {Description(check.Name)}\n");
        if (passed) return;

        tap.Append("  ---\n");
        Entry(tap, "status", ResultJson.NameOf(check.Status));
        if (check.Test is { } test)
        {
            Entry(tap, "points", test.Points);
            Entry(tap, "maxPoints", test.MaxPoints);
            Entry(tap, "duration_ms", test.DurationMs);
        }

        if (check.Message is { } message) Entry(tap, "message", Untrusted.Lines(message));
        tap.Append("  ...\n");
    }

    // A double-quoted scalar of YAML 1.2. What else it would have to escape, Untrusted has spelled out.
    private static void Entry(StringBuilder tap, string key, string value) => tap.Append(CultureInfo.InvariantCulture, $"  {key}: \"")
        .Append(new StringBuilder(value).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n"))
        .Append("\"\n");

    private static void Entry(StringBuilder tap, string key, int value) =>
        tap.Append(CultureInfo.InvariantCulture, $"  {key}: {value}\n");

    private static string Description(string text) => Line(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal);

    private static string Line(string text) => Untrusted.Line(text.ReplaceLineEndings(" "));
}
