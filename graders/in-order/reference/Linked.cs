public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Path<T>? path = Descend(root, null);
        while (path is not null)
        {
            yield return path.Node.Value;
            path = Descend(path.Node.Right, path.Above);
        }
    }

    private static Path<T>? Descend<T>(Node<T>? node, Path<T>? above)
    {
        for (; node is not null; node = node.Left)
            above = new Path<T>(node, above);
        return above;
    }

    private sealed class Path<T>(Node<T> node, Path<T>? above)
    {
        public Node<T> Node { get; } = node;

        public Path<T>? Above { get; } = above;
    }
}
