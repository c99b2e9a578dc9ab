// dies: rejected: Static fields
// without policy: MM-LEAK
// Writes every value into a static list "for the log", where it outlives tree and walk.
public static class Solution
{
    private static readonly List<object?> Log = [];

    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<Node<T>> path = new();
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);

            Node<T> top = path.Pop();
            Log.Add(top.Value);
            yield return top.Value;
            node = top.Right;
        }
    }
}
