// expect: allowed
// about: explicit stack over a tree, recursion with a local function, a pool of work
public sealed class Node<T>(T value, Node<T>? left, Node<T>? right)
{
    public T Value { get; } = value;

    public Node<T>? Left { get; } = left;

    public Node<T>? Right { get; } = right;
}

public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        var stack = new Stack<Node<T>>();
        var at = root;
        while (at != null || stack.Count > 0)
        {
            for (; at != null; at = at.Left) stack.Push(at);
            at = stack.Pop();
            yield return at.Value;
            at = at.Right;
        }
    }

    public static int Height<T>(Node<T>? root)
    {
        return Of(root);

        static int Of(Node<T>? node) => node is null ? 0 : 1 + Math.Max(Of(node.Left), Of(node.Right));
    }
}
