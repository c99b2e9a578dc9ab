namespace Grader.Service.Requests;

/// <summary>How long a GET may wait for a result.</summary>
public sealed class WaitOptions
{
    public const string Section = "Wait";

    /// <summary>The longest wait a client can ask for. Keep it below the timeout of any proxy in between.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Longest { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a stream of events looks for what another process did without telling.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00")]
    public TimeSpan Look { get; set; } = TimeSpan.FromSeconds(5);
}
