using System.ComponentModel.DataAnnotations;

namespace Grader.Service.Queue;

/// <summary>How the sweeper works.</summary>
public sealed class SweepOptions
{
    public const string Section = "Sweep";

    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>A message that was published so long ago, though younger ones have been taken or none is taken, is lost.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan LostAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Rows in one transaction.</summary>
    [Range(1, 10_000)]
    public int Batch { get; set; } = 100;
}
