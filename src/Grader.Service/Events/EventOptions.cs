namespace Grader.Service.Events;

/// <summary>The feed of events.</summary>
public sealed class EventOptions
{
    public const string Section = "Events";

    /// <summary>How long an event is kept, with its deliveries and their log. Longer than the schedule of retries.</summary>
    [Range(typeof(TimeSpan), "4.00:00:00", "365.00:00:00")]
    public TimeSpan KeptFor { get; set; } = TimeSpan.FromDays(30);

    /// <summary>The largest page.</summary>
    [Range(1, 1000)]
    public int MaxPage { get; set; } = 100;
}
