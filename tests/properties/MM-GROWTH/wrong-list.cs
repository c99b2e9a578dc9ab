public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        var all = new List<T>();
        Visit(root);
        return all;

        void Visit(Node<T>? node)
        {
            if (node is null) return;
            Visit(node.Left);
            all.Add(node.Value);
            Visit(node.Right);
        }
    }
}

public sealed class Node<T>(T value, Node<T>? left, Node<T>? right)
{
    public T Value { get; } = value;

    public Node<T>? Left { get; } = left;

    public Node<T>? Right { get; } = right;
}
