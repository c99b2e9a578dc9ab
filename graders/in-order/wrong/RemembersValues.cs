// dies: MM-ALLOC
// Walks with a stack, and keeps every value in a list all the same, to yield "the last one found".
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        List<T> found = [];
        Stack<Node<T>> path = new();
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);
            Node<T> top = path.Pop();
            found.Add(top.Value);
            yield return found[^1];
            node = top.Right;
        }
    }
}
