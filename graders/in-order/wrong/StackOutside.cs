// dies: LZ-INDEP
// Makes the stack at the call and hands it to the iterator: all enumerations of the result pop from the same one.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root) => Walk(root, new Stack<Node<T>>());

    private static IEnumerable<T> Walk<T>(Node<T>? root, Stack<Node<T>> path)
    {
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);
            Node<T> top = path.Pop();
            yield return top.Value;
            node = top.Right;
        }
    }
}
