// dies: VAL
// Stops when no task is live, though more may come: an empty first task ends everything.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        try
        {
            do
            {
                more = more && arrivals.MoveNext();
                if (more)
                    live.Add(arrivals.Current.GetEnumerator());

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
            while (live.Count > 0);
        }
        finally
        {
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }
    }
}
