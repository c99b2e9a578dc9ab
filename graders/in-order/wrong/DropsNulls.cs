// dies: VAL
// Guards against null once too often: a null value is a value.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<Node<T>> path = new();
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);
            Node<T> top = path.Pop();
            if (top.Value is { } value)
                yield return value;
            node = top.Right;
        }
    }
}
