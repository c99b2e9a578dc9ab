using RabbitMQ.Client;

namespace Grader.Service.Queue;

/// <summary>The queue between the API and the workers.</summary>
public sealed class BusOptions : IValidatableObject
{
    public const string Section = "Bus";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    public BusTransport Transport { get; set; } = BusTransport.InMemory;

    /// <summary>The broker. This and the next four apply to RabbitMQ only.</summary>
    [Required]
    public string Host { get; set; } = "localhost";

    [Range(1, 65535)]
    public ushort Port { get; set; } = 5672;

    [Required]
    public string VirtualHost { get; set; } = "/";

    [Required]
    public string User { get; set; } = "guest";

    [Required]
    public string Password { get; set; } = "guest";

    /// <summary>How long a broker may take to confirm a message.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan PublishTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait before connecting again to a broker that has refused the user, the password or the virtual host.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan RefusedRetryDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long the queue pauses if most gradings of the last minute failed, so that a broken sandbox does not use up the attempts
    /// of every submission in the queue.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan KillSwitchPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a shutdown waits for gradings to finish before it requeues them.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan ConsumerStopTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the bus may take to stop, including gradings.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the whole service may take to stop. Keep it below the grace period of your container or service manager.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:15:00")]
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>The transport, while the service is still being composed.</summary>
    public static BusTransport TransportOf(IConfiguration configuration) =>
        configuration.GetSection(Section).Get<BusOptions>()?.Transport ?? BusTransport.InMemory;

    /// <summary>How to connect without the bus.</summary>
    /// <param name="name">What the broker calls the connection.</param>
    public ConnectionFactory FactoryOf(string name) => new()
    {
        HostName = Host,
        Port = Port,
        VirtualHost = VirtualHost,
        UserName = User,
        Password = Password,
        RequestedConnectionTimeout = ConnectTimeout,
        AutomaticRecoveryEnabled = false,
        ClientProvidedName = name,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ConsumerStopTimeout > StopTimeout || StopTimeout > ShutdownTimeout)
        {
            yield return new($"{Section}: {nameof(ConsumerStopTimeout)} ≤ {nameof(StopTimeout)} ≤ {nameof(ShutdownTimeout)} must hold.");
        }
    }
}
