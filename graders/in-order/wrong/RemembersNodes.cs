// dies: MM-GROWTH
// Marks the nodes whose left side is done in a set, as for a graph: at the end it holds the whole tree.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        if (root is null)
            yield break;

        HashSet<Node<T>> visited = [];
        Stack<Node<T>> path = new([root]);
        while (path.TryPeek(out Node<T>? node))
        {
            if (node.Left is { } left && visited.Add(left))
            {
                path.Push(left);
                continue;
            }

            yield return path.Pop().Value;
            if (node.Right is { } right)
                path.Push(right);
        }
    }
}
