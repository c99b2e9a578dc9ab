// dies: VAL
// "In order" is mistaken for "sorted"; a tree need not be a search tree.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        List<T> values = [];
        Stack<Node<T>> todo = new();
        if (root is not null)
            todo.Push(root);
        while (todo.TryPop(out Node<T>? node))
        {
            values.Add(node.Value);
            if (node.Right is not null)
                todo.Push(node.Right);
            if (node.Left is not null)
                todo.Push(node.Left);
        }

        return values.Order();
    }
}
