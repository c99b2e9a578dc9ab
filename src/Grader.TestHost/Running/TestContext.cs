namespace Grader.TestHost.Running;

/// <summary>
/// The synchronization context of a test, like xunit's: what is awaited continues on the thread pool, the test lasts until its
/// <c>async void</c> methods have returned, and what these throw fails it.
/// </summary>
internal sealed class TestContext : SynchronizationContext
{
    private readonly object gate = new();
    private volatile Exception? failure;
    private int running;

    /// <returns>What an <c>async void</c> method threw, or null.</returns>
    public Exception? WaitForEnd()
    {
        lock (gate)
        {
            while (running > 0) Monitor.Wait(gate);
        }

        return failure;
    }

    public override void OperationStarted()
    {
        lock (gate) running++;
    }

    public override void OperationCompleted()
    {
        lock (gate)
        {
            running--;
            Monitor.PulseAll(gate);
        }
    }

    public override void Post(SendOrPostCallback callback, object? state) => ThreadPool.QueueUserWorkItem(_ => Send(callback, state));

    public override void Send(SendOrPostCallback callback, object? state)
    {
        var previous = Current;
        SetSynchronizationContext(this);
        try
        {
            callback(state);
        }
        catch (Exception exception)
        {
            failure = exception;
        }
        finally
        {
            SetSynchronizationContext(previous);
        }
    }
}
