// dies: MM-RETAIN
// Remembers all tasks that it has seen, in order to say at the end how many there were.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        List<IEnumerable<string>> seen = [];
        bool more = true;
        try
        {
            while (more || live.Count > 0)
            {
                more = more && arrivals.MoveNext();
                if (more)
                {
                    seen.Add(arrivals.Current);
                    live.Add(seen[^1].GetEnumerator());
                }

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
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }
    }
}
