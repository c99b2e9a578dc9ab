namespace Grader.Webhooks.Deliveries;

/// <summary>Wakes whoever waits for events in this process: the dispatcher and readers of the feed. Raise it after a commit.</summary>
public sealed class EventSignal(DeliverySignal deliveries)
{
    private TaskCompletionSource next = Create();

    /// <summary>Completes at the next event. Take it before you look for events, so that none in between is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise()
    {
        deliveries.Raise();
        Interlocked.Exchange(ref next, Create()).TrySetResult();
    }

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
