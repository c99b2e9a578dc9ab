public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<(Node<T> Node, bool LeftIsDone)> todo = new();
        if (root is not null)
            todo.Push((root, false));

        while (todo.TryPop(out (Node<T> Node, bool LeftIsDone) next))
        {
            if (next.LeftIsDone)
            {
                yield return next.Node.Value;
                if (next.Node.Right is { } right)
                    todo.Push((right, false));
            }
            else
            {
                todo.Push((next.Node, true));
                if (next.Node.Left is { } left)
                    todo.Push((left, false));
            }
        }
    }
}
