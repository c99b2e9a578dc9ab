using System.Text.Json;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;

namespace Grader.Client.Submissions;

/// <summary>A submission as the service knows it.</summary>
public sealed record Submission
{
    /// <summary><c>sub_…</c></summary>
    public required string Id { get; init; }

    /// <summary>The slug of the challenge.</summary>
    public required string Challenge { get; init; }

    /// <summary>Graded and cancelled are final.</summary>
    public required SubmissionStatus Status { get; init; }

    /// <summary>As submitted.</summary>
    public string? Tenant { get; init; }

    /// <summary>As submitted.</summary>
    public string? Student { get; init; }

    /// <summary>As submitted.</summary>
    public JsonElement? Metadata { get; init; }

    /// <summary>Null until it is graded.</summary>
    public GradingResult? Result { get; init; }
}
