// dies: MM-GROWTH
// Has heard that recursion is dangerous and uses a stack, but collects the nodes before it yields the first value.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        List<Node<T>> nodes = [];
        Stack<Node<T>> path = new();
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);
            Node<T> top = path.Pop();
            nodes.Add(top);
            node = top.Right;
        }

        foreach (Node<T> node in nodes)
            yield return node.Value;
    }
}
