// dies: LZ-PROTOCOL
// Asks for one more task in every round, also when there were no more.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arriving = tasks.GetEnumerator();
        try
        {
            while (true)
            {
                bool arrived = arriving.MoveNext();
                if (arrived)
                    live.Add(arriving.Current.GetEnumerator());
                if (!arrived && live.Count == 0)
                    yield break;

                for (int i = 0; i < live.Count;)
                {
                    if (live[i].MoveNext())
                    {
                        yield return live[i].Current;
                        i++;
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
