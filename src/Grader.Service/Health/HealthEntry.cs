namespace Grader.Service.Health;

/// <summary>What one part says of itself.</summary>
internal sealed record HealthEntry(string Status, string? Detail);
