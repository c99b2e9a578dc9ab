public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        var ready = new Queue<IEnumerator<string>>();
        try
        {
            foreach (var arrival in tasks)
            {
                ready.Enqueue(arrival.GetEnumerator());
                foreach (var step in Round(ready)) yield return step;
            }

            while (ready.Count > 0)
                foreach (var step in Round(ready)) yield return step;
        }
        finally
        {
            while (ready.TryDequeue(out var task)) task.Dispose();
        }
    }

    private static IEnumerable<string> Round(Queue<IEnumerator<string>> ready)
    {
        for (var turns = ready.Count; turns > 0; turns--)
        {
            // It stays in the queue while it runs, so that whatever happens it is disposed.
            var task = ready.Peek();
            var lives = task.MoveNext();
            if (lives) yield return task.Current;
            ready.Dequeue();
            if (lives) ready.Enqueue(task);
            else task.Dispose();
        }
    }
}
