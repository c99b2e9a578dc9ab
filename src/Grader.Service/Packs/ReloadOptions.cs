namespace Grader.Service.Packs;

/// <summary>How a running service reloads its packs.</summary>
public sealed class ReloadOptions
{
    public const string Section = "Reload";

    /// <summary>If false, changes need a restart.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How long files must stay unchanged before they are read, because a copy or a save makes many changes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.020", "00:01:00")]
    public TimeSpan Settle { get; init; } = TimeSpan.FromMilliseconds(300);
}
