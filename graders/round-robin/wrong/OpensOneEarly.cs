// dies: LZ-PULL
// Holds the task of the next round open already.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        IEnumerator<string>? waiting = null;
        try
        {
            while (more || waiting is not null || live.Count > 0)
            {
                if (waiting is not null)
                    live.Add(waiting);
                else if (more && (more = arrivals.MoveNext()))
                    live.Add(arrivals.Current.GetEnumerator());
                waiting = null;
                if (more && (more = arrivals.MoveNext()))
                    waiting = arrivals.Current.GetEnumerator();

                for (int i = 0; i < live.Count;)
                {
                    if (live[i].MoveNext())
                    {
                        yield return live[i++].Current;
                    }
                    else
                    {
                        live[i].Dispose();
                        live.RemoveAt(i);
                    }
                }
            }
        }
        finally
        {
            waiting?.Dispose();
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }
    }
}
