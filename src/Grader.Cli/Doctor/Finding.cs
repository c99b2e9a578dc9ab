namespace Grader.Cli.Doctor;

/// <summary>What one check found.</summary>
/// <param name="What">What is there.</param>
/// <param name="Remedy">What to do; null where there is nothing to do.</param>
internal sealed record Finding(Condition Condition, string What, string? Remedy = null);
