namespace Grader.Service.Queue;

/// <summary>Wakes the requests of this process that wait for the result of a submission.</summary>
internal sealed class SubmissionWatch
{
    private readonly Dictionary<string, List<Waiter>> waiters = new(StringComparer.Ordinal);

    /// <summary>Listens from now on, until the caller disposes it.</summary>
    public Waiter Of(string id)
    {
        var waiter = new Waiter(this, id);
        lock (waiters)
        {
            if (!waiters.TryGetValue(id, out var others)) waiters.Add(id, others = []);
            others.Add(waiter);
        }

        return waiter;
    }

    public void Raise(string id)
    {
        lock (waiters)
        {
            if (!waiters.TryGetValue(id, out var all)) return;
            foreach (var waiter in all) waiter.Raise();
        }
    }

    /// <summary>For all of them: any may have a result.</summary>
    public void RaiseAll()
    {
        lock (waiters)
        {
            foreach (var waiter in waiters.Values.SelectMany(all => all)) waiter.Raise();
        }
    }

    private void Remove(Waiter waiter)
    {
        lock (waiters)
        {
            var all = waiters[waiter.Id];
            all.Remove(waiter);
            if (all.Count == 0) waiters.Remove(waiter.Id);
        }
    }

    internal sealed class Waiter(SubmissionWatch watch, string id) : IDisposable
    {
        private readonly TaskCompletionSource raised = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Id => id;

        public Task Raised => raised.Task;

        public void Raise() => raised.TrySetResult();

        public void Dispose() => watch.Remove(this);
    }
}
