// challenge: round-robin
// expect: passed
// about: HashSet: Add, Remove, Contains, ExceptWith, with reference equality
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        var ended = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var live = new List<IEnumerator<string>>();
        using var arrivals = tasks.GetEnumerator();
        try
        {
            for (var more = true; more || live.Count > 0;)
            {
                more = more && arrivals.MoveNext();
                if (more) live.Add(arrivals.Current.GetEnumerator());
                foreach (var task in live)
                {
                    if (task.MoveNext()) yield return task.Current;
                    else ended.Add(task);
                }

                foreach (var task in live.FindAll(ended.Contains))
                {
                    live.Remove(task);
                    task.Dispose();
                }

                ended.Clear();
            }
        }
        finally
        {
            live.ForEach(static task => task.Dispose());
        }
    }
}
