using Microsoft.Extensions.Options;

namespace Grader.Service.Queue;

/// <summary>Sweeps at the start and then on a timer.</summary>
internal sealed partial class SweepService(
    Sweeper sweeper, ReceiveEndpointState rest, IOptions<SweepOptions> options, TimeProvider time, ILogger<SweepService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, time);
        var recovered = false;
        do
        {
            try
            {
                // A bus in memory forgets messages also when its endpoint stops.
                if (rest.TakeEnd()) recovered = false;
                if (!recovered) await sweeper.RecoverAsync(stoppingToken).ConfigureAwait(false);
                recovered = true;
                await sweeper.SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The loop's edge: a sweep that fails must not be the last.
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    [LoggerMessage(1, LogLevel.Error, "The sweep failed; the next one will try again.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
