using MassTransit;

namespace Grader.Service.Queue;

/// <summary>Whether the kill switch has stopped the queue for a while, or the service stops it for good.</summary>
internal sealed class ReceiveEndpointState : IReceiveEndpointObserver
{
    private volatile bool isResting;
    private bool hasEnded;

    public bool IsResting => isResting;

    /// <summary>Whether a rest has ended since the last call.</summary>
    public bool TakeEnd() => Interlocked.Exchange(ref hasEnded, false);

    public Task Ready(ReceiveEndpointReady ready)
    {
        if (isResting) Volatile.Write(ref hasEnded, true);
        isResting = false;
        return Task.CompletedTask;
    }

    public Task Stopping(ReceiveEndpointStopping stopping)
    {
        isResting = true;
        return Task.CompletedTask;
    }

    public Task Completed(ReceiveEndpointCompleted completed) => Task.CompletedTask;

    public Task Faulted(ReceiveEndpointFaulted faulted) => Task.CompletedTask;
}
