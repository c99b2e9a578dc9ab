using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Deliveries;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>
/// The sending side as the service puts it together: a real database, the real HTTP client, and a clock of the test.
/// </summary>
internal sealed class Dispatching : IAsyncDisposable
{
    internal const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// <summary>JSON that a second serialisation would write otherwise.</summary>
    internal static readonly byte[] Body = """{"name":"Zoë ✓",  "n":1.0}"""u8.ToArray();

    private readonly DeliveryDatabase database;
    private readonly ServiceProvider services;
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    private Dispatching(DeliveryDatabase database, ServiceProvider services)
    {
        this.database = database;
        this.services = services;
    }

    internal required ObservedTime Time { get; init; }

    internal DeliveryStore Store => database.Store;

    internal DeliverySender Sender => services.GetRequiredService<DeliverySender>();

    /// <param name="configure">Changes options. Loopback is allowed before.</param>
    /// <param name="resolve">A resolver that lies; null for the system's.</param>
    /// <param name="wrap">Stands between the store and its database.</param>
    internal static async Task<Dispatching> CreateAsync(
        Action<WebhookOptions>? configure = null,
        ResolveHost? resolve = null,
        Func<IDatabase, IDatabase>? wrap = null)
    {
        var time = new ObservedTime();
        var database = await DeliveryDatabase.CreateAsync(time);
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<Webhooks.Signing.ISecretProtector, PlainProtector>()
            .AddSingleton(wrap?.Invoke(database.Database) ?? database.Database);
        if (resolve is not null) services.AddSingleton(resolve);
        services.AddWebhooks(options =>
        {
            options.AllowedNetworks = WebhookOptions.Loopback;
            // The one time that is the machine's and not the test's: long, so that a busy machine fails nothing.
            options.ConnectTimeout = options.AttemptTimeout;
            configure?.Invoke(options);
        });
        return new(database, services.BuildServiceProvider()) { Time = time };
    }

    internal Task InsertAsync(string id, string url, string? protectedSecret = null) =>
        database.InsertAsync(id, url, protectedSecret ?? new PlainProtector().Protect(Secret), Body);

    /// <summary>What the service does when it has committed a result.</summary>
    internal void Signal() => services.GetRequiredService<DeliverySignal>().Raise();

    internal void Start() => running = ActivatorUtilities.CreateInstance<DeliveryDispatcher>(services).RunAsync(stopping.Token);

    /// <summary>A second dispatcher on the same database, until the same stop.</summary>
    internal Task StartAnother() => new DeliveryDispatcher(
        services.GetRequiredService<DeliveryStore>(),
        services.GetRequiredService<DeliveryAttemptRunner>(),
        new DeliverySignal(),
        services.GetRequiredService<IOptions<WebhookOptions>>(),
        Time,
        NullLogger<DeliveryDispatcher>.Instance).RunAsync(stopping.Token);

    /// <summary>Claims what is due, as another process would.</summary>
    internal async Task<IReadOnlyList<ClaimedDelivery>> ClaimAllAsync(TimeSpan lease)
    {
        var receivers = await Store.FindDueAsync(default);
        return await Store.ClaimAsync([.. receivers.Select(entry => new ReceiverQuota(entry.Receiver, 100))], lease, default);
    }

    /// <summary>Waits until attempts under way have ended and are written down.</summary>
    internal async Task StopAsync()
    {
        await stopping.CancelAsync();
        await running;
    }

    internal async Task<Delivery> FindAsync(string id) =>
        await database.FindAsync(id) ?? throw new KeyNotFoundException(id);

    internal Task<IReadOnlyList<DeliveryAttempt>> AttemptsAsync(string id) => database.AttemptsAsync(id);

    /// <summary>Attempts one delivery without a dispatcher.</summary>
    internal Task<(AttemptOutcome Outcome, TimeSpan? RetryAfter)> SendAsync(
        string url, CancellationToken cancellationToken = default) => Sender.SendAsync(
        new ClaimedDelivery
        {
            Id = "dlv_1",
            EventId = "msg_1",
            Receiver = "test",
            Url = url,
            ProtectedSecret = new PlainProtector().Protect(Secret),
            Body = Body,
            Attempt = 1,
            Failures = 0,
            ClaimedAt = Time.GetUtcNow(),
        },
        cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await services.DisposeAsync();
        await database.DisposeAsync();
        stopping.Dispose();
    }
}
