using System.Text.Json.Serialization;

namespace Grader.Contracts.Results;

/// <summary>The result document, <c>grader.result/1</c>: one shape for GET, webhook, bus and command line.</summary>
public sealed record GradingResult
{
    /// <summary>The name and version of this shape.</summary>
    public const string SchemaName = "grader.result/1";

    [JsonPropertyOrder(-1)]
    public string Schema { get; init; } = SchemaName;

    public required string SubmissionId { get; init; }

    /// <summary>The slug of the challenge.</summary>
    public required string Challenge { get; init; }

    /// <summary><c>sha256:</c> and the hash of everything that the challenge consists of.</summary>
    public required string ChallengeVersion { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Points reached; null if the verdict says nothing about the student's work.</summary>
    public int? Score { get; init; }

    public required int MaxScore { get; init; }

    /// <summary>Which grading of the submission this is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>One sentence for the student, if no test or diagnostic explains the verdict.</summary>
    public string? Message { get; init; }

    public IReadOnlyList<TestResult> Tests { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    public required Measurements Measurements { get; init; }

    public required DateTimeOffset GradedAt { get; init; }

    /// <summary>The name of the worker that graded.</summary>
    public required string Worker { get; init; }

    /// <summary>The raw records of a tampered run, for an appeal: stored beside the document, never part of it.</summary>
    [JsonIgnore]
    public string? TamperRecords { get; init; }

    /// <summary>True if evidence and diagnostics were dropped to keep a message small.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Truncated { get; init; }
}
