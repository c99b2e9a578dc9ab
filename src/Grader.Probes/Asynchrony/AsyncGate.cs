namespace Grader.Probes.Asynchrony;

/// <summary>Holds async operations, in order, until the test releases them.</summary>
internal sealed class AsyncGate
{
    private readonly Lock door = new();
    private readonly LinkedList<Turn> waiting = [];
    private TaskCompletionSource? arrival;

    public int Waiting
    {
        get
        {
            lock (door) return waiting.Count;
        }
    }

    public void Add(Turn turn)
    {
        TaskCompletionSource? arrived;
        lock (door)
        {
            waiting.AddLast(turn);
            (arrived, arrival) = (arrival, null);
        }

        arrived?.TrySetResult();
    }

    /// <summary>Completes when an operation waits.</summary>
    public Task NextArrival()
    {
        lock (door)
        {
            if (waiting.Count > 0) return Task.CompletedTask;
            arrival ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return arrival.Task;
        }
    }

    public void Remove(Turn turn)
    {
        lock (door) waiting.Remove(turn);
    }

    /// <summary>Completes the operation that has waited longest; its continuation runs before this returns.</summary>
    /// <returns>False where none waits.</returns>
    public bool ReleaseOne() => Release(newest: false);

    /// <summary>Completes the operation that came last.</summary>
    /// <returns>False where none waits.</returns>
    public bool ReleaseNewest() => Release(newest: true);

    private bool Release(bool newest)
    {
        Turn turn;
        lock (door)
        {
            if ((newest ? waiting.Last : waiting.First) is not { } node) return false;
            turn = node.Value;
            waiting.Remove(node);
        }

        turn.Complete();
        return true;
    }
}
