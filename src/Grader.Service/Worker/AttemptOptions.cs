namespace Grader.Service.Worker;

/// <summary>How this worker grades submissions.</summary>
public sealed class AttemptOptions : IValidatableObject
{
    public const string Section = "Attempts";

    /// <summary>Concurrent gradings.</summary>
    [Range(1, 256)]
    public int Slots { get; set; } = 2;

    /// <summary>After this many attempts that failed through no fault of the student, the result is an infrastructure_error.</summary>
    [Range(1, 10)]
    public int Max { get; set; } = 3;

    /// <summary>
    /// After this many workers that ended without a word while they graded it, the result is an infrastructure_error. They are no attempts:
    /// an operator may have restarted them. But a submission that ends its workers must end some time.
    /// </summary>
    [Range(1, 100)]
    public int MaxLost { get; set; } = 10;

    /// <summary>How long a claim lasts without renewal. After that the worker counts as lost.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(20);

    [Range(typeof(TimeSpan), "00:00:00.500", "00:05:00")]
    public TimeSpan RenewEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The delay between a failed attempt and the next.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long a submission waits, from its POST, for a worker that has its version of the challenge. After that the result is an
    /// infrastructure_error.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan VersionWait { get; set; } = TimeSpan.FromMinutes(10);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RenewEvery * 2 > Lease) yield return new($"{Section}: {nameof(Lease)} must be at least twice {nameof(RenewEvery)}.");
    }
}
