using Grader.Service.Queue;
using Grader.Storage;
using Grader.Storage.Postgres;
using Grader.Webhooks.Deliveries;

namespace Grader.Service.Signals;

/// <summary>Wakes deliveries, waiting clients and readers of the feed of this process when another process has written for them.</summary>
internal sealed class DatabaseSignals(
    PostgresSignals signals, DeliverySignal deliveries, EventSignal events, SubmissionWatch submissions) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => signals.ListenAsync(Heard, Connected, stoppingToken);

    private void Heard(string channel, string payload)
    {
        if (channel == DatabaseChannel.Deliveries) deliveries.Raise();
        else if (channel == DatabaseChannel.Events) events.Raise();
        else submissions.Raise(payload);
    }

    private void Connected()
    {
        events.Raise();
        submissions.RaiseAll();
    }
}
