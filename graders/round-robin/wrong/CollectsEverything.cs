// dies: LZ-DEFER
// Returns a list of all steps: nobody takes turns with the consumer any more.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<string> steps = [];
        List<IEnumerator<string>> live = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        while (more || live.Count > 0)
        {
            more = more && arrivals.MoveNext();
            if (more)
                live.Add(arrivals.Current.GetEnumerator());
            foreach (IEnumerator<string> task in live.ToArray())
            {
                if (task.MoveNext())
                    steps.Add(task.Current);
                else
                    live.Remove(task);
            }
        }

        return steps;
    }
}
