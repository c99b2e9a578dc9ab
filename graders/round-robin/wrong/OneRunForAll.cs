// dies: LZ-RESTART
// The list of live tasks and the arrivals belong to the call: a second consumer finds everything over.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        IEnumerator<IEnumerable<string>>? arrivals = null;
        bool more = true;
        return Steps();

        IEnumerable<string> Steps()
        {
            arrivals ??= tasks.GetEnumerator();
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
                arrivals.Dispose();
                foreach (IEnumerator<string> task in live)
                    task.Dispose();
                live.Clear();
                more = false;
            }
        }
    }
}
