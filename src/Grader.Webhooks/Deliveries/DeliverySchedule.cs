using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// When deliveries are attempted: at once, then 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h after the previous
/// failure. Jitter is only added, so no attempt comes early.
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

    /// <summary>The delays before each of the ten attempts.</summary>
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

    /// <summary>How long to wait after a failure; null if it was the last attempt.</summary>
    /// <param name="failures">How many attempts have failed, from 1.</param>
    /// <param name="retryAfter">The wait that the receiver asked for. The answer is never shorter, up to the cap.</param>
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
