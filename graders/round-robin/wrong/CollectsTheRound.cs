// dies: LZ-ORDER
// Runs a whole round and yields what came of it then.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        try
        {
            while (more || live.Count > 0)
            {
                more = more && arrivals.MoveNext();
                if (more)
                    live.Add(arrivals.Current.GetEnumerator());

                List<string> round = [];
                for (int i = 0; i < live.Count;)
                {
                    if (live[i].MoveNext())
                    {
                        round.Add(live[i++].Current);
                    }
                    else
                    {
                        live[i].Dispose();
                        live.RemoveAt(i);
                    }
                }

                foreach (string step in round)
                    yield return step;
            }
        }
        finally
        {
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }
    }
}
