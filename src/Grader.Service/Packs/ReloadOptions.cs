using System.ComponentModel.DataAnnotations;

namespace Grader.Service.Packs;

/// <summary>How a running service follows its packs.</summary>
public sealed class ReloadOptions
{
    public const string Section = "Reload";

    /// <summary>False serves what was there at the start.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How long the files must rest before they are read: a copy or a save is many changes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.020", "00:01:00")]
    public TimeSpan Settle { get; init; } = TimeSpan.FromMilliseconds(300);
}
