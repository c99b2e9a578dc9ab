public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        if (root is null) yield break;
        foreach (var value in InOrder(root.Left)) yield return value;
        yield return root.Value;
        foreach (var value in InOrder(root.Right)) yield return value;
    }
}

public sealed class Node<T>(T value, Node<T>? left, Node<T>? right)
{
    public T Value { get; } = value;

    public Node<T>? Left { get; } = left;

    public Node<T>? Right { get; } = right;
}
