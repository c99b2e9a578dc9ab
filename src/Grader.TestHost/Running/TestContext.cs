namespace Grader.TestHost.Running;

/// <summary>
/// The synchronization context of a test, like xunit's: what is awaited continues on the thread pool, the test lasts until its
/// <c>async void</c> methods have returned, and what these throw fails it.
/// </summary>
internal sealed class TestContext : SynchronizationContext
{
    private readonly TaskCompletionSource end = new();
    private volatile Exception? failure;

    // The test itself is one of them.
    private int running = 1;

    /// <summary>Completes, once the test has returned, when its <c>async void</c> methods have too.</summary>
    /// <returns>What one of them threw, or null.</returns>
    public async Task<Exception?> End()
    {
        OperationCompleted();
        await end.Task.ConfigureAwait(false);
        return failure;
    }

    public override void OperationStarted() => Interlocked.Increment(ref running);

    public override void OperationCompleted()
    {
        if (Interlocked.Decrement(ref running) == 0) end.TrySetResult();
    }

    // What an async void method threw is posted before the method counts as completed.
    public override void Post(SendOrPostCallback callback, object? state)
    {
        OperationStarted();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            Send(callback, state);
            OperationCompleted();
        });
    }

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
