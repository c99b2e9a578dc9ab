using System.ComponentModel.DataAnnotations;

namespace Grader.Service.Submissions;

/// <summary>How long a GET may wait for a result.</summary>
public sealed class WaitOptions
{
    public const string Section = "Wait";

    /// <summary>A client that prefers more waits this long. Shorter than what proxies on the way allow.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Longest { get; set; } = TimeSpan.FromSeconds(30);
}
