namespace Grader.Service.Intake;

/// <summary>Limits on metadata. It is repeated in every webhook, which has at most 20 kB.</summary>
public sealed class MetadataLimits
{
    public const string Section = "Metadata";

    [Range(0, 100)]
    public int MaxEntries { get; set; } = 20;

    /// <summary>Characters.</summary>
    [Range(1, 1000)]
    public int MaxKeyLength { get; set; } = 64;

    /// <summary>Characters.</summary>
    [Range(1, 4000)]
    public int MaxValueLength { get; set; } = 512;

    /// <summary>Bytes of the whole object as JSON.</summary>
    [Range(2, 8000)]
    public int MaxBytes { get; set; } = 4096;
}
