using System.Data.Common;
using System.Diagnostics.Metrics;
using Grader.Storage.Balance;

namespace Grader.Service.Telemetry;

/// <summary>What waits, read from the database at most once in a while: whoever scrapes often costs no more.</summary>
internal sealed partial class BacklogMetrics(
    IMeterFactory meters, LedgerStore ledger, TimeProvider time, ILogger<BacklogMetrics> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private Backlog? backlog;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var meter = meters.Create(GradingMetrics.Name);
        meter.CreateObservableGauge("grader.submissions.waiting", () => Observe(now => now.Queued), description: "Queued submissions.");
        meter.CreateObservableGauge("grader.submissions.running", () => Observe(now => now.Running), description: "In grading.");
        meter.CreateObservableGauge("grader.webhooks.pending", () => Observe(now => now.Pending), description: "Webhooks to be sent.");
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                backlog = await ledger.ReadBacklogAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (DbException exception)
            {
                // A figure that is not known is left out, and not shown as it was.
                backlog = null;
                LogUnknown(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private IEnumerable<Measurement<long>> Observe(Func<Backlog, long> figure) => backlog is { } now ? [new(figure(now))] : [];

    [LoggerMessage(1, LogLevel.Debug, "What waits is not known.")]
    private static partial void LogUnknown(ILogger logger, Exception exception);
}
