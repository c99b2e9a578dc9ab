// dies: MM-RETAIN
// Keeps a log of all steps and yields its last entry.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        List<string> log = [];
        bool more = true;
        try
        {
            while (more || live.Count > 0)
            {
                more = more && arrivals.MoveNext();
                if (more)
                    live.Add(arrivals.Current.GetEnumerator());

                for (int i = 0; i < live.Count;)
                {
                    if (live[i].MoveNext())
                    {
                        log.Add(live[i++].Current);
                        yield return log[^1];
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
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }
    }
}
