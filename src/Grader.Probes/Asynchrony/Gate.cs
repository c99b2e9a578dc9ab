namespace Grader.Probes.Asynchrony;

/// <summary>Where operations wait, in order, until the test lets them through.</summary>
internal sealed class Gate
{
    private readonly Lock door = new();
    private readonly LinkedList<Turn> waiting = [];

    public int Waiting
    {
        get
        {
            lock (door) return waiting.Count;
        }
    }

    public void Add(Turn turn)
    {
        lock (door) waiting.AddLast(turn);
    }

    public void Remove(Turn turn)
    {
        lock (door) waiting.Remove(turn);
    }

    /// <summary>Completes the operation that has waited longest; its continuation runs before this returns.</summary>
    /// <returns>False where none waits.</returns>
    public bool ReleaseOne()
    {
        Turn first;
        lock (door)
        {
            if (waiting.First is not { } node) return false;
            first = node.Value;
            waiting.RemoveFirst();
        }

        first.Complete();
        return true;
    }
}
