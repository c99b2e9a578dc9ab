// dies: LZ-ORDER
// Fetches the next task at the end of a round, before the last item of it is yielded.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        bool? ahead = null;
        try
        {
            while (more || live.Count > 0)
            {
                more = ahead ?? (more && arrivals.MoveNext());
                ahead = null;
                if (more)
                    live.Add(arrivals.Current.GetEnumerator());

                for (int i = 0; i < live.Count;)
                {
                    if (live[i].MoveNext())
                    {
                        if (i == live.Count - 1)
                            ahead = more && arrivals.MoveNext();
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
