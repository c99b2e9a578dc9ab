using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>What every format says of a verdict, in words.</summary>
internal static class Outcome
{
    /// <summary>The service's or the author's fault: no format may count it against the student.</summary>
    public static bool IsNotTheStudents(Verdict verdict) => verdict is Verdict.InfrastructureError or Verdict.ChallengeError;

    /// <summary>Whether the tests that are listed decided the verdict.</summary>
    public static bool IsDecidedByTests(GradingResult result) => result.Tests.Count > 0
        && result.Verdict is Verdict.Passed or Verdict.Failed or Verdict.MemoryLimit or Verdict.Timeout or Verdict.Crashed;

    /// <summary><c>failed, 6 of 10 points</c></summary>
    public static string Headline(GradingResult result)
    {
        var points = result.Score is { } score ? $"{score} of {result.MaxScore} points" : "no score";
        return $"{ResultJson.NameOf(result.Verdict)}, {points}";
    }

    /// <summary>The message of the document and its errors, a line each; one sentence if it has neither.</summary>
    public static string Explanation(GradingResult result)
    {
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == Diagnostic.Error).Select(LineOf);
        var lines = (result.Message is { } message ? errors.Prepend(message) : errors).ToList();
        return lines.Count > 0 ? string.Join('\n', lines) : SentenceOf(result.Verdict);
    }

    /// <summary><c>Solution.cs:3:9: error CS1002: ; expected</c>, as compilers write it.</summary>
    public static string LineOf(Diagnostic diagnostic)
    {
        var place = string.Join(':', new[] { diagnostic.File, $"{diagnostic.Line}", $"{diagnostic.Column}" }
            .Where(part => !string.IsNullOrEmpty(part)));
        var what = $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message}";
        return place.Length > 0 ? $"{place}: {what}" : what;
    }

    public static string SentenceOf(Verdict verdict) => verdict switch
    {
        Verdict.InfrastructureError => "The service could not grade the submission. That says nothing about the work.",
        Verdict.ChallengeError => "The challenge is broken, and nothing was graded. That says nothing about the work.",
        Verdict.CompileLimit => "The compiler ran out of time, memory or stack on this source.",
        Verdict.CompileError => "The submission does not compile, or lacks something that the challenge asks for.",
        Verdict.Rejected => "The submission uses something that is not allowed.",
        Verdict.Tampered => "The records of the run contradict the hidden tests.",
        Verdict.MemoryLimit => "The submission kept more in memory than the challenge allows.",
        Verdict.Timeout => "The submission took longer than the challenge allows.",
        Verdict.Crashed => "The submission ended the process that ran the tests.",
        Verdict.Failed => "At least one test failed.",
        _ => "Every test passed.",
    };
}
