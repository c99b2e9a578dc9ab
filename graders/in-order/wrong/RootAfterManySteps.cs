// dies: MM-GROWTH
// Gives the root's value instead of every value after the 150,000th.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<Node<T>> path = new();
        int count = 0;
        for (Node<T>? node = root; node is not null || path.Count > 0;)
        {
            for (; node is not null; node = node.Left)
                path.Push(node);

            Node<T> top = path.Pop();
            yield return ++count <= 150_000 ? top.Value : root!.Value;
            node = top.Right;
        }
    }
}
