// challenge: round-robin
// expect: passed
// about: LinkedList: AddLast, Remove, First, Next of a node
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        var live = new LinkedList<IEnumerator<string>>();
        using var arrivals = tasks.GetEnumerator();
        try
        {
            for (var more = true; more || live.Count > 0;)
            {
                more = more && arrivals.MoveNext();
                if (more) live.AddLast(arrivals.Current.GetEnumerator());
                for (var node = live.First; node is not null;)
                {
                    var next = node.Next;
                    if (node.Value.MoveNext()) yield return node.Value.Current;
                    else
                    {
                        live.Remove(node);
                        node.Value.Dispose();
                    }

                    node = next ?? (node.List is null ? null : node.Next);
                }
            }
        }
        finally
        {
            foreach (var task in live) task.Dispose();
        }
    }
}
