using System.Text.Json;
using Grader.Verification;
using Grader.Verification.Solutions;

namespace Grader.Cli.Verify;

/// <summary><c>--format json</c>: the kill matrix and the gaps as one document.</summary>
internal static class VerifyDocument
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static void Write(VerifyReport report)
    {
        using var stdout = Console.OpenStandardOutput();
        JsonSerializer.Serialize(
            stdout,
            new { schema = "grader.verify/1", challenges = report.Challenges.Select(Describe), gaps = report.Gaps.Select(gap => new { gap.Slug, gap.File, gap.Line, gap.Message }) },
            Options);
        stdout.WriteByte((byte)'\n');
    }

    private static object Describe(ChallengeReport challenge) => new
    {
        challenge.Slug,
        challenge.Version,
        challenge.Tests,
        solutions = challenge.Solutions.Select(solution => new
        {
            file = solution.Solution.Name,
            solution.Solution.Kind,
            dies = solution.Solution.Expectation?.ToString(),
            solution.Result.Verdict,
            solution.Result.Score,
            solution.KilledBy,
            tests = solution.Result.Tests.Select(test => new { test.Id, test.Status }),
            runs = solution.Results.Count,
        }),
    };
}
