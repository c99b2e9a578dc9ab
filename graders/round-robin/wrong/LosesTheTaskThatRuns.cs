// dies: LZ-DISPOSE
// Takes a task out of the queue to run it: when it throws, it is in no list any more.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        Queue<IEnumerator<string>> ready = new();
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        try
        {
            while (more || ready.Count > 0)
            {
                more = more && arrivals.MoveNext();
                if (more)
                    ready.Enqueue(arrivals.Current.GetEnumerator());

                for (int turns = ready.Count; turns > 0; turns--)
                {
                    IEnumerator<string> task = ready.Dequeue();
                    if (!task.MoveNext())
                    {
                        task.Dispose();
                        continue;
                    }

                    ready.Enqueue(task);
                    yield return task.Current;
                }
            }
        }
        finally
        {
            foreach (IEnumerator<string> task in ready)
                task.Dispose();
        }
    }
}
