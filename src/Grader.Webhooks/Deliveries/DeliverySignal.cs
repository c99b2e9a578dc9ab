using System.Threading.Channels;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// Wakes the dispatcher of this process. Raise it after committing a delivery; a superfluous signal costs one query, a missed one
/// only time.
/// </summary>
public sealed class DeliverySignal
{
    private readonly Channel<bool> raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Signals that a delivery may be due. Never blocks; several signals before the next query count as one.</summary>
    public void Raise() => raised.Writer.TryWrite(true);

    /// <summary>Waits for a signal, up to a limit.</summary>
    /// <param name="longest">The longest wait.</param>
    /// <param name="since">The timestamp from which the wait counts: when the caller looked for due deliveries.</param>
    /// <param name="time">The clock of both.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task WaitAsync(TimeSpan longest, long since, TimeProvider time, CancellationToken cancellationToken)
    {
        var timer = time.CreateTimer(_ => Raise(), state: null, longest, Timeout.InfiniteTimeSpan);
        await using (timer.ConfigureAwait(false))
        {
            // The wait may be over before the timer was set.
            if (time.GetElapsedTime(since) >= longest) Raise();
            await raised.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
