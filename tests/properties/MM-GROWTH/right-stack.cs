public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        var path = new Stack<Node<T>>();
        while (root is not null || path.Count > 0)
        {
            for (; root is not null; root = root.Left) path.Push(root);
            root = path.Pop();
            yield return root.Value;
            root = root.Right;
        }
    }
}

public sealed class Node<T>(T value, Node<T>? left, Node<T>? right)
{
    public T Value { get; } = value;

    public Node<T>? Left { get; } = left;

    public Node<T>? Right { get; } = right;
}
