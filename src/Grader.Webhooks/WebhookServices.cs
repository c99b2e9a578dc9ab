using System.Net;
using Grader.Storage.Deliveries;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Deliveries;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks;

/// <summary>Puts webhooks together.</summary>
public static class WebhookServices
{
    // Responses are kept open for reuse when what is left of them is no more than this.
    private const int DrainedBytes = 64 * 1024;
    private const int MaxResponseHeadKilobytes = 32;

    /// <summary>
    /// Registers <see cref="DeliveryDispatcher"/>, <see cref="DeliverySignal"/>, <see cref="AddressGuard"/>,
    /// <see cref="DeliverySchedule"/> and <see cref="DeliveryStore"/>. The caller registers an
    /// <see cref="Storage.IDatabase"/>, an <see cref="Signing.ISecretProtector"/> and logging, and runs the dispatcher.
    /// </summary>
    /// <param name="services">The service's.</param>
    /// <param name="configure">Sets options, for instance from configuration; they are validated at start.</param>
    public static IServiceCollection AddWebhooks(
        this IServiceCollection services, Action<WebhookOptions>? configure = null)
    {
        services.AddOptions<WebhookOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ResolveHost>(Dns.GetHostAddressesAsync);
        services.TryAddSingleton<AddressGuard>();
        services.TryAddSingleton<GuardedConnector>();
        services.TryAddSingleton<DeliveryStore>();
        services.TryAddSingleton<DeliverySchedule>();
        services.TryAddSingleton<DeliverySignal>();
        services.TryAddSingleton<DeliverySender>();
        services.TryAddSingleton<DeliveryAttemptRunner>();
        services.TryAddSingleton(CreateDispatcher);
        AddClient(services);
        return services;
    }

    private static void AddClient(IServiceCollection services) =>
        services.AddHttpClient(DeliverySender.ClientName)
            .ConfigureHttpClient(client =>
            {
                // The sender's own timeout covers the whole attempt and follows the injected clock.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.UserAgent.ParseAdd("Grader-Webhooks/1.0");
            })
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            // The handler renews its connections by itself, and a URL may hold what no log should.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

    private static SocketsHttpHandler CreateHandler(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<WebhookOptions>>().Value;
        return new SocketsHttpHandler
        {
            ConnectCallback = services.GetRequiredService<GuardedConnector>().ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            // An address is vetted when it is connected to, so a connection must not live much longer than a name.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            MaxConnectionsPerServer = options.MaxConcurrentPerReceiver,
            MaxResponseDrainSize = DrainedBytes,
            MaxResponseHeadersLength = MaxResponseHeadKilobytes,
            // A redirect or a proxy would lead around the guard.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            PreAuthenticate = false,
            // Trace ids are nobody else's business.
            ActivityHeadersPropagator = null,
        };
    }

    private static DeliveryDispatcher CreateDispatcher(IServiceProvider services) => new(
        services.GetRequiredService<DeliveryStore>(),
        services.GetRequiredService<DeliveryAttemptRunner>(),
        services.GetRequiredService<DeliverySignal>(),
        services.GetRequiredService<IOptions<WebhookOptions>>(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<DeliveryDispatcher>>());
}
