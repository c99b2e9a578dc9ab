namespace Grader.Webhooks;

/// <summary>What an operator can set about webhooks. The defaults are the promises of docs/webhooks.md.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Webhooks";

    /// <summary>The networks of this machine alone, for <see cref="AllowedNetworks"/>.</summary>
    public static IReadOnlyList<string> Loopback { get; } = ["127.0.0.0/8", "::1/128"];

    /// <summary>
    /// Networks in CIDR notation (<c>10.1.0.0/16</c>) to which webhooks may go although they are not public. For
    /// development, and for a platform in the same private network.
    /// </summary>
    public IReadOnlyList<string> AllowedNetworks { get; set; } = [];

    /// <summary>
    /// Whether plain http may go to public addresses. It always may to <see cref="AllowedNetworks"/>.
    /// </summary>
    public bool AllowPlainHttp { get; set; }

    /// <summary>
    /// The delay before each attempt, counted from the attempt before; null for the standard schedule.
    /// </summary>
    public IReadOnlyList<TimeSpan>? Schedule { get; set; }

    /// <summary>
    /// The largest share of a delay that is added to it at random, so that retries do not come in herds.
    /// </summary>
    public double Jitter { get; set; } = 0.1;

    /// <summary>The longest wait that a receiver's Retry-After can ask for.</summary>
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>For finding the addresses, connecting and the TLS handshake.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>For the whole attempt, connecting and reading the response included.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// How long a claimed delivery belongs to the process that claimed it. Longer than an attempt can last; a process
    /// that died is found out after this.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts under way at once.</summary>
    public int MaxConcurrent { get; set; } = 256;

    /// <summary>
    /// Attempts under way at once to one receiver (host and port). Small against <see cref="MaxConcurrent"/>, so that
    /// slow receivers use up only their own share.
    /// </summary>
    public int MaxConcurrentPerReceiver { get; set; } = 8;

    /// <summary>The bytes of a response that are kept in the delivery log.</summary>
    public int ResponseBytesKept { get; set; } = 1024;

    /// <summary>
    /// The longest time without a look into the database. Deliveries of this process are signalled and retries are
    /// timed; this finds what a process that died has left.
    /// </summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait after an error of the database before the next try.</summary>
    public TimeSpan DatabaseRetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a shutdown lets attempts finish before it breaks them off and hands them back.</summary>
    public TimeSpan ShutdownGrace { get; set; } = TimeSpan.FromSeconds(5);
}
