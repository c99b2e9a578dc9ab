// dies: LZ-FAULT
// Lets the others finish, and throws what went wrong when everything is over.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<IEnumerator<string>> live = [];
        Exception? first = null;
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
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
                    if (TryMoveNext(live[i]))
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

            if (first is not null)
                throw first;
        }
        finally
        {
            foreach (IEnumerator<string> task in live)
                task.Dispose();
        }

        bool TryMoveNext(IEnumerator<string> task)
        {
            try
            {
                return task.MoveNext();
            }
            catch (Exception error)
            {
                first ??= error;
                return false;
            }
        }
    }
}
