using Grader.Webhooks.Deliveries;

namespace Grader.Service.Deliveries;

/// <summary>Keeps the dispatcher of webhooks running as long as the service.</summary>
internal sealed class DeliveryService(DeliveryDispatcher dispatcher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => dispatcher.RunAsync(stoppingToken);
}
