// dies: VAL
// Goes left with a loop and right with a recursion: a right chain of 100,000 nodes is too deep.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<Node<T>> path = new();
        for (Node<T>? node = root; node is not null; node = node.Left)
            path.Push(node);
        while (path.TryPop(out Node<T>? top))
        {
            yield return top.Value;
            foreach (T value in InOrder(top.Right))
                yield return value;
        }
    }
}
