namespace Grader.Service.Intake;

/// <summary>When no further submission is accepted.</summary>
public sealed class IntakeLimits
{
    public const string Section = "Intake";

    /// <summary>Submissions that wait for a worker.</summary>
    [Range(1, 10_000_000)]
    public int MaxQueued { get; set; } = 10_000;

    /// <summary>Submissions in one batch.</summary>
    [Range(1, 1000)]
    public int MaxBatch { get; set; } = 100;

    /// <summary>Bytes that must be free on the volume of the database. They remain for the results of what was accepted before.</summary>
    [Range(typeof(long), "0", "1125899906842624")]
    public long MinFreeDiskBytes { get; set; } = 256 << 20;
}
