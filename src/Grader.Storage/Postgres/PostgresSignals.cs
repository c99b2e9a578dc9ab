using Microsoft.Extensions.Logging;
using Npgsql;

namespace Grader.Storage.Postgres;

/// <summary>Hears the signals of processes that share the database (<see cref="DatabaseChannel"/>), on a connection of its own.</summary>
public sealed partial class PostgresSignals(PostgresDatabase database, TimeProvider time, ILogger<PostgresSignals> logger)
{
    private static readonly TimeSpan ReconnectAfter = TimeSpan.FromSeconds(1);

    /// <summary>Listens until stopped. A lost connection is made again, however long that takes.</summary>
    /// <param name="heard">A signal: its channel and its payload.</param>
    /// <param name="connected">
    /// Listening has begun, or begun again: signals from before are lost, so look once at everything that they could have said.
    /// </param>
    public async Task ListenAsync(Action<string, string> heard, Action connected, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync(heard, connected, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                // Whatever ends a connection, the next may work; until then work is found by its timers.
                LogLost(logger, exception);
                await Task.Delay(ReconnectAfter, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ListenOnceAsync(Action<string, string> heard, Action connected, CancellationToken cancellationToken)
    {
        await using var connection = await database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        connection.Notification += (_, signal) => heard(signal.Channel, signal.Payload);
        await using (var listen = new NpgsqlCommand(string.Join("; ", DatabaseChannel.All.Select(name => $"LISTEN {name}")), connection))
            await listen.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        connected();
        while (true) await connection.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    [LoggerMessage(1, LogLevel.Warning, "Signals of the database are not heard; connecting again.")]
    private static partial void LogLost(ILogger logger, Exception exception);
}
