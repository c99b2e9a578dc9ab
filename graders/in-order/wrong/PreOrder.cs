// dies: VAL
// Yields a node when it is met, not when its left subtree is done.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<Node<T>> todo = new();
        if (root is not null)
            todo.Push(root);
        while (todo.TryPop(out Node<T>? node))
        {
            yield return node.Value;
            if (node.Right is not null)
                todo.Push(node.Right);
            if (node.Left is not null)
                todo.Push(node.Left);
        }
    }
}
