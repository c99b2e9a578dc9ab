namespace Grader.Service.Sweeping;

/// <summary>Options of the sweeper.</summary>
public sealed class SweepOptions
{
    public const string Section = "Sweep";

    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>A message this old counts as lost if newer ones have been taken, or if none is being taken.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan LostAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Rows per transaction.</summary>
    [Range(1, 10_000)]
    public int Batch { get; set; } = 100;
}
