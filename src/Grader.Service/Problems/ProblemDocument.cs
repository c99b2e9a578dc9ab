namespace Grader.Service.Problems;

/// <summary>An error as RFC 9457 writes it: <c>application/problem+json</c>.</summary>
internal sealed record ProblemDocument
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What is wrong with this request, and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>What the logs call this request.</summary>
    public required string TraceId { get; init; }

    /// <summary>The fields at fault, where there are any.</summary>
    public IReadOnlyList<FieldError>? Errors { get; init; }
}
