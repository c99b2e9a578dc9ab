using MassTransit;

namespace Grader.Service.Queue;

/// <summary>Whether the receive endpoint is stopped: by the kill switch for a while, or by the service for good.</summary>
internal sealed class ReceiveEndpointState : IReceiveEndpointObserver
{
    private volatile bool isPaused;
    private bool hasResumed;

    public bool IsPaused => isPaused;

    /// <summary>Whether the endpoint has resumed after a pause since the last call.</summary>
    public bool TakeResumed() => Interlocked.Exchange(ref hasResumed, false);

    public Task Ready(ReceiveEndpointReady ready)
    {
        if (isPaused) Volatile.Write(ref hasResumed, true);
        isPaused = false;
        return Task.CompletedTask;
    }

    public Task Stopping(ReceiveEndpointStopping stopping)
    {
        isPaused = true;
        return Task.CompletedTask;
    }

    public Task Completed(ReceiveEndpointCompleted completed) => Task.CompletedTask;

    public Task Faulted(ReceiveEndpointFaulted faulted) => Task.CompletedTask;
}
