// dies: LZ-PULL
// Yields a value when it has found the next one, in order to know whether it is the last.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        bool any = false;
        T held = default!;
        Stack<Node<T>> path = new();
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);
            Node<T> top = path.Pop();
            T value = top.Value;
            if (any)
                yield return held;
            held = value;
            any = true;
            node = top.Right;
        }

        if (any)
            yield return held;
    }
}
