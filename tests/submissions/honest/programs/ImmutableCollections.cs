// challenge: in-order
// expect: passed
// about: ImmutableStack as the path to the next node
using System.Collections.Immutable;

public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        var path = Down(ImmutableStack<Node<T>>.Empty, root);
        while (!path.IsEmpty)
        {
            path = path.Pop(out var node);
            yield return node.Value;
            path = Down(path, node.Right);
        }
    }

    private static ImmutableStack<Node<T>> Down<T>(ImmutableStack<Node<T>> path, Node<T>? node)
    {
        for (; node is not null; node = node.Left) path = path.Push(node);
        return path;
    }
}
