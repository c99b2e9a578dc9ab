using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>
/// SARIF 2.1.0 (OASIS): what a code-scanning tool shows beside the code. Diagnostics have their place; a test that failed has none, because
/// it says what the code does, not where. A verdict that is not the student's doing is an invocation that failed, without results.
/// </summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Write(GradingResult result) => JsonText.Of(json => Write(json, result));

    private static void Write(Utf8JsonWriter json, GradingResult result)
    {
        Finding[] findings = [.. Findings(result)];
        Rule[] rules = [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [result], _ =>
        {
            json.WriteObject("tool", () => json.WriteObject("driver", () =>
            {
                json.WriteString("name", "Grader");
                json.WriteObjects("rules", rules, rule =>
                {
                    json.WriteString("id", rule.Id);
                    if (rule.Description is { } description) Text(json, "shortDescription", description);
                });
            }));
            json.WriteObjects("invocations", [result], _ => WriteInvocation(json, result));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteObjects("results", findings, finding =>
                Write(json, finding, Array.FindIndex(rules, rule => rule.Id == finding.Rule.Id)));
            json.WriteObject("properties", () =>
            {
                json.WriteString("challenge", result.Challenge);
                json.WriteString("challengeVersion", result.ChallengeVersion);
                json.WriteString("submissionId", result.SubmissionId);
                json.WriteString("verdict", ResultJson.NameOf(result.Verdict));
                if (result.Score is { } score) json.WriteNumber("score", score);
                json.WriteNumber("maxScore", result.MaxScore);
            });
        });
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, GradingResult result)
    {
        var isFault = Outcome.IsNotTheStudents(result.Verdict);
        json.WriteBoolean("executionSuccessful", !isFault);
        json.WriteString("endTimeUtc", result.GradedAt.UtcDateTime);
        if (!isFault) return;
        json.WriteObjects("toolExecutionNotifications", [result], _ =>
        {
            json.WriteString("level", Diagnostic.Error);
            Text(json, "message", Outcome.Explanation(result));
        });
    }

    private static IEnumerable<Finding> Findings(GradingResult result) => result.Diagnostics
        .Select(diagnostic => new Finding(
            new(diagnostic.Id, null), diagnostic.Severity == Diagnostic.Error ? Diagnostic.Error : Diagnostic.Warning,
            diagnostic.Message, diagnostic))
        .Concat(Check.Of(result)
            .Where(check => check.Status is not TestStatus.Passed)
            .Select(check => new Finding(
                new(check.Kind, check.Title), check.Status is TestStatus.NotRun ? null : Diagnostic.Error,
                check.Message ?? ResultJson.NameOf(check.Status), Place: null)));

    private static void Write(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        // Of a test that was not run nothing is known: "open", which has no level (3.27.9 and 3.27.10).
        json.WriteString("kind", finding.Level is null ? "open" : "fail");
        json.WriteString("level", finding.Level ?? "none");
        Text(json, "message", finding.Message);
        if (finding.Place is not { File: { } file } place) return;
        json.WriteObjects("locations", [place], _ => json.WriteObject("physicalLocation", () =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", UriOf(file)));
            if (place.Line is not { } line) return;
            json.WriteObject("region", () =>
            {
                json.WriteNumber("startLine", line);
                if (place.Column is { } column) json.WriteNumber("startColumn", column);
            });
        }));
    }

    private static string UriOf(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static void Text(Utf8JsonWriter json, string name, string text) =>
        json.WriteObject(name, () => json.WriteString("text", text));

    private sealed record Rule(string Id, string? Description);

    /// <param name="Level"><c>error</c>, <c>warning</c>, or null if nothing is known.</param>
    private sealed record Finding(Rule Rule, string? Level, string Message, Diagnostic? Place);
}
