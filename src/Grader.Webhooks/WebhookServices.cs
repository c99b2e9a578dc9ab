using System.Net;
using Grader.Storage.Deliveries;
using Grader.Storage.Signing;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Signing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks;

/// <summary>Registers webhooks.</summary>
public static class WebhookServices
{
    // A connection is reused if no more than this much of the response is left to read.
    private const int DrainedBytes = 64 * 1024;
    private const int MaxResponseHeadKilobytes = 32;

    /// <summary>
    /// Registers the dispatcher as a hosted service, and <see cref="DeliverySignal"/> and <see cref="AddressGuard"/> for the caller.
    /// The caller registers an <see cref="Storage.IDatabase"/>, an <see cref="Signing.ISecretProtector"/> and logging.
    /// </summary>
    /// <param name="configure">Sets options, for instance from configuration; they are validated at the start.</param>
    /// <param name="dispatch">False if another process sends the deliveries.</param>
    public static IServiceCollection AddWebhooks(
        this IServiceCollection services, Action<WebhookOptions>? configure = null, bool dispatch = true)
    {
        services.AddOptions<WebhookOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ResolveHost>(Dns.GetHostAddressesAsync);
        services.TryAddSingleton<AddressGuard>();
        services.TryAddSingleton<GuardedConnector>();
        services.TryAddSingleton<DeliveryStore>();
        services.TryAddSingleton<DeliverySchedule>();
        services.TryAddSingleton<EndpointDisablingRule>();
        services.TryAddSingleton<DeliverySignal>();
        services.TryAddSingleton<EventSignal>();
        services.TryAddSingleton<SigningKeyStore>();
        services.TryAddSingleton<SigningKeys>();
        services.TryAddSingleton<DeliveryRequest>();
        services.TryAddSingleton<DeliverySender>();
        services.TryAddSingleton<DeliveryAttemptRunner>();
        if (dispatch) services.AddHostedService<DeliveryDispatcher>();
        AddClient(services);
        return services;
    }

    private static void AddClient(IServiceCollection services) =>
        services.AddHttpClient(DeliverySender.ClientName)
            .ConfigureHttpClient(client =>
            {
                // The timeout of the sender covers the whole attempt and uses the injected clock.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.UserAgent.ParseAdd("Grader-Webhooks/1.0");
            })
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            // The handler renews its connections itself. URLs may contain secrets, so nothing logs them.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

    private static SocketsHttpHandler CreateHandler(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<WebhookOptions>>().Value;
        return new SocketsHttpHandler
        {
            ConnectCallback = services.GetRequiredService<GuardedConnector>().ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            // An address is checked when connecting, so a connection must not live much longer than a DNS record.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            MaxConnectionsPerServer = options.MaxConcurrentPerHost,
            MaxResponseDrainSize = DrainedBytes,
            MaxResponseHeadersLength = MaxResponseHeadKilobytes,
            // A redirect or a proxy would bypass the guard.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            PreAuthenticate = false,
            // Do not send trace ids to receivers.
            ActivityHeadersPropagator = null,
        };
    }
}
