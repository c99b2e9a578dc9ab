namespace Grader.Webhooks;

/// <summary>Options of webhooks. docs/webhooks.md documents the defaults.</summary>
public sealed class WebhookOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Webhooks";

    /// <summary>The networks of this machine alone, for <see cref="AllowedNetworks"/>.</summary>
    public static IReadOnlyList<string> Loopback { get; } = ["127.0.0.0/8", "::1/128"];

    /// <summary>
    /// Networks in CIDR notation (<c>10.1.0.0/16</c>) to which webhooks may go although they are not public. For development, and
    /// for a platform in the same private network.
    /// </summary>
    public IReadOnlyList<string> AllowedNetworks { get; set; } = [];

    /// <summary>Whether plain http may go to public addresses. It always may go to <see cref="AllowedNetworks"/>.</summary>
    public bool AllowPlainHttp { get; set; }

    /// <summary>The delay before each attempt, counted from the previous one; null for the standard schedule.</summary>
    public IReadOnlyList<TimeSpan>? Schedule { get; set; }

    /// <summary>The largest fraction of a delay that is added to it at random, so that retries spread out.</summary>
    public double Jitter { get; set; } = 0.1;

    /// <summary>The longest wait that a Retry-After header can ask for.</summary>
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The timeout of name resolution, connecting and the TLS handshake together.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The timeout of the whole attempt, including connecting and reading the response.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long a claimed delivery belongs to the process that claimed it. Longer than any attempt; it is also how long the loss of
    /// a process goes unnoticed.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Concurrent attempts. Half of them are for receivers that have none yet.</summary>
    public int MaxConcurrent { get; set; } = 512;

    /// <summary>
    /// Concurrent attempts to one receiver (an endpoint, or host and port) that answers. Small compared with <see cref="MaxConcurrent"/>,
    /// so that slow receivers only use up their own slots. One that fails has a single one.
    /// </summary>
    public int MaxConcurrentPerReceiver { get; set; } = 8;

    /// <summary>Concurrent attempts to all receivers with the same host.</summary>
    public int MaxConcurrentPerHost { get; set; } = 64;

    /// <summary>An endpoint of which every attempt has failed for so long is disabled.</summary>
    public TimeSpan DisableAfter { get; set; } = TimeSpan.FromDays(5);

    /// <summary>But not before so many attempts.</summary>
    public int DisableAfterAttempts { get; set; } = 10;

    /// <summary>How many bytes of a response the delivery log keeps.</summary>
    public int ResponseBytesKept { get; set; } = 1024;

    /// <summary>
    /// The longest time between two queries for due deliveries. Deliveries of this process are signalled and retries are timed; this
    /// finds the deliveries of a process that died.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait after a database error before the next try.</summary>
    public TimeSpan DatabaseRetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a shutdown lets attempts finish before it aborts and requeues them.</summary>
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(5);
}
