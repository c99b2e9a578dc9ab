// dies: MM-ALLOC
// Imitates "yield from" with a stack of enumerators: no deep recursion, but still one enumerator per node.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        Stack<IEnumerator<object?>> running = new();
        running.Push(Parts(root).GetEnumerator());
        while (running.TryPeek(out IEnumerator<object?>? parts))
        {
            if (!parts.MoveNext())
                running.Pop().Dispose();
            else if (parts.Current is Node<T> subtree)
                running.Push(Parts(subtree).GetEnumerator());
            else
                yield return ((Found<T>)parts.Current!).Value;
        }
    }

    private static IEnumerable<object?> Parts<T>(Node<T>? node)
    {
        if (node is null)
            yield break;
        if (node.Left is not null)
            yield return node.Left;
        yield return new Found<T>(node.Value);
        if (node.Right is not null)
            yield return node.Right;
    }

    private sealed record Found<T>(T Value);
}
