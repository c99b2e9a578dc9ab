using System.Text;
using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>
/// Exercism's test runner interface, version 3: <c>results.json</c>. <c>test_code</c> and <c>task_id</c> are left out: hidden tests do not
/// leave the service, and a challenge is one task.
/// </summary>
internal static class ExercismResults
{
    private const int Version = 3;
    private const string Pass = "pass";
    private const string Fail = "fail";
    private const string Error = "error";

    /// <summary>The longest message that the interface takes, in bytes of UTF-8.</summary>
    private const int LongestMessage = 65_535;

    public static string Write(GradingResult result) => JsonText.Of(json => Write(json, result));

    private static void Write(Utf8JsonWriter json, GradingResult result)
    {
        var status = StatusOf(result);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("status", status);
        json.WriteString("message", status is Error ? Cut(Outcome.Explanation(result)) : null);
        json.WriteObjects("tests", status is Error ? [] : Check.Of(result), check =>
        {
            json.WriteString("name", check.Name);
            json.WriteString("status", StatusOf(check.Status));
            json.WriteString("message", check.Message is { } message ? Cut(message) : null);
        });
        json.WriteEndObject();
    }

    private static string StatusOf(GradingResult result) =>
        result.Verdict is Verdict.Passed ? Pass : Outcome.IsDecidedByTests(result) ? Fail : Error;

    private static string StatusOf(TestStatus status) => status switch
    {
        TestStatus.Passed => Pass,
        TestStatus.Failed => Fail,
        _ => Error,
    };

    private static string Cut(string message)
    {
        if (Encoding.UTF8.GetByteCount(message) <= LongestMessage) return message;
        var (length, bytes) = (0, 0);
        foreach (var rune in message.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestMessage - "…"u8.Length) break;
            length += rune.Utf16SequenceLength;
        }

        return message[..length] + "…";
    }
}
