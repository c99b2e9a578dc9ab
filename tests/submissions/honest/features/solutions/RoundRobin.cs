// expect: allowed
// about: a scheduler over enumerators of enumerators, RemoveAt, ref to a list's count
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        var live = new List<IEnumerator<string>>();
        using var arrivals = tasks.GetEnumerator();
        var more = true;
        try
        {
            while ((more = more && arrivals.MoveNext()) || live.Count > 0)
            {
                if (more) live.Add(arrivals.Current.GetEnumerator());
                for (var i = 0; i < live.Count;)
                {
                    if (live[i].MoveNext()) yield return live[i++].Current;
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
            foreach (var task in live) task.Dispose();
        }
    }
}
