using System.Threading.Channels;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// Wakes the dispatcher of this process. Whoever commits a delivery raises it; a signal too many costs one look into
/// the database, a missed one only time.
/// </summary>
public sealed class DeliverySignal
{
    private readonly Channel<bool> raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that something may be due. Never blocks; several before the next look count as one.</summary>
    public void Raise() => raised.Writer.TryWrite(true);

    /// <summary>Waits until somebody raises it, but no longer than until a moment.</summary>
    /// <param name="longest">How far the moment is from <paramref name="since"/>.</param>
    /// <param name="since">The timestamp from which that counts: when the caller looked what is due.</param>
    /// <param name="time">The clock of both.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task WaitAsync(
        TimeSpan longest, long since, TimeProvider time, CancellationToken cancellationToken)
    {
        var timer = time.CreateTimer(_ => Raise(), state: null, longest, Timeout.InfiniteTimeSpan);
        await using (timer.ConfigureAwait(false))
        {
            // The moment may have come before the timer was set.
            if (time.GetElapsedTime(since) >= longest) Raise();
            await raised.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
