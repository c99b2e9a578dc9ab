using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// When a delivery is attempted: at once, then 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h after the
/// failure before. Jitter is only added, never taken away, so that no attempt comes before its time.
/// </summary>
public sealed class DeliverySchedule
{
    private readonly IReadOnlyList<TimeSpan> delays;
    private readonly double jitter;
    private readonly TimeSpan longestRetryAfter;
    private readonly Random random;

    public DeliverySchedule(IOptions<WebhookOptions> options)
        : this(options.Value, Random.Shared)
    {
    }

    internal DeliverySchedule(WebhookOptions options, Random random)
    {
        delays = options.Schedule ?? Standard;
        jitter = options.Jitter;
        longestRetryAfter = options.LongestRetryAfter;
        this.random = random;
    }

    /// <summary>The delay before each attempt, of which there are ten.</summary>
    public static IReadOnlyList<TimeSpan> Standard { get; } =
    [
        TimeSpan.Zero,
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    /// <summary>How long to wait after a failure; null where that was the last attempt.</summary>
    /// <param name="failures">How many attempts have failed, from 1.</param>
    /// <param name="retryAfter">What the receiver asked for. The wait is never shorter, up to the cap.</param>
    public TimeSpan? WaitAfter(int failures, TimeSpan? retryAfter)
    {
        if (failures >= delays.Count) return null;

        var delay = delays[failures];
        var wait = delay + (delay * (jitter * random.NextDouble()));
        var asked = retryAfter.GetValueOrDefault();
        if (asked > longestRetryAfter) asked = longestRetryAfter;
        return asked > wait ? asked : wait;
    }
}
