// dies: LZ-PULL
// Makes a list of all tasks, and takes one of it in each round: the values are right, and all tasks are read.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.ToList().GetEnumerator();
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
