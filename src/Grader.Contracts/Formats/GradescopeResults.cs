using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>
/// Gradescope's <c>results.json</c>. A verdict that is not the student's doing has no <c>score</c>: Gradescope then reports that the
/// autograder failed, gives no points, and lets the staff run it again.
/// </summary>
internal static class GradescopeResults
{
    private const double MillisecondsPerSecond = 1000;

    public static string Write(GradingResult result) => JsonText.Of(json => Write(json, result));

    private static void Write(Utf8JsonWriter json, GradingResult result)
    {
        json.WriteStartObject();
        if (result.Score is { } score) json.WriteNumber("score", score);
        json.WriteNumber("execution_time", (result.Measurements.CompileMs + result.Measurements.RunMs) / MillisecondsPerSecond);
        json.WriteString("output", OutputOf(result));
        // Text, never HTML or Markdown: messages show what a student wrote.
        json.WriteString("output_format", "text");
        json.WriteString("test_output_format", "text");
        json.WriteString("test_name_format", "text");
        json.WriteString("visibility", "visible");
        json.WriteString("stdout_visibility", "hidden");
        json.WriteObjects("tests", Check.Of(result), check => Write(json, check));
        json.WriteObject("extra_data", () =>
        {
            json.WriteString("submission_id", result.SubmissionId);
            json.WriteString("challenge", result.Challenge);
            json.WriteString("challenge_version", result.ChallengeVersion);
            json.WriteString("verdict", ResultJson.NameOf(result.Verdict));
            json.WriteNumber("attempt", result.Attempt);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Check check)
    {
        if (check.Test is { } test)
        {
            json.WriteNumber("score", test.Points);
            json.WriteNumber("max_score", test.MaxPoints);
        }

        json.WriteString("status", check.Status is TestStatus.Passed ? "passed" : "failed");
        json.WriteString("name", check.Name);
        if (check.Message is { } message) json.WriteString("output", message);
        json.WriteString("visibility", "visible");
    }

    private static string OutputOf(GradingResult result) =>
        result.Verdict is Verdict.Passed || Outcome.IsDecidedByTests(result)
            ? Outcome.Headline(result)
            : $"{Outcome.Headline(result)}\n{Outcome.Explanation(result)}";
}
