namespace Grader.Cli.Doctor;

/// <summary>Looks at one thing that grading needs.</summary>
internal interface ICheck
{
    string Subject { get; }

    Task<CheckResult> RunAsync(CancellationToken cancellationToken);
}

/// <summary>What one check found.</summary>
/// <param name="What">What is there.</param>
/// <param name="Remedy">What to do; null where there is nothing to do.</param>
internal sealed record CheckResult(Condition Condition, string What, string? Remedy = null);

/// <summary>How well one part is.</summary>
internal enum Condition
{
    Ok,

    /// <summary>Works, but could be better.</summary>
    Weak,

    /// <summary>Grading would not work.</summary>
    Broken,
}
