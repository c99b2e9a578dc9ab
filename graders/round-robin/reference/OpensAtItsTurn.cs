/// <summary>A task is opened when it is run for the first time.</summary>
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        try
        {
            bool more = true;
            while (more || live.Count > 0)
            {
                more = more && arrivals.MoveNext();
                if (more)
                    live.Add(Steps(arrivals.Current).GetEnumerator());

                for (int i = 0; i < live.Count;)
                {
                    IEnumerator<string> task = live[i];
                    if (task.MoveNext())
                    {
                        yield return task.Current;
                        i++;
                    }
                    else
                    {
                        live.RemoveAt(i);
                        task.Dispose();
                    }
                }
            }
        }
        finally
        {
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }
    }

    private static IEnumerable<string> Steps(IEnumerable<string> task)
    {
        foreach (string step in task)
            yield return step;
    }
}
