using Grader.Webhooks;
using Grader.Webhooks.Deliveries;
using Microsoft.Extensions.Options;

namespace Grader.Service.Deliveries;

/// <summary>Keeps the dispatcher of webhooks running as long as the service.</summary>
internal sealed partial class DeliveryService(
    DeliveryDispatcher dispatcher, IOptions<WebhookOptions> options, ILogger<DeliveryService> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.AllowedNetworks.Count > 0)
            LogAllowedNetworks(logger, string.Join(", ", options.Value.AllowedNetworks));
        return dispatcher.RunAsync(stoppingToken);
    }

    [LoggerMessage(1, LogLevel.Information, "Webhooks may go to networks that are not public: {Networks}.")]
    private static partial void LogAllowedNetworks(ILogger logger, string networks);
}
