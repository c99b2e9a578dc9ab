// dies: MM-GROWTH
// Walks the whole tree into a list at the first MoveNext, then yields the list.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        List<T> values = [];
        Fill(root, values);
        foreach (T value in values)
            yield return value;
    }

    private static void Fill<T>(Node<T>? node, List<T> values)
    {
        if (node is null)
            return;
        Fill(node.Left, values);
        values.Add(node.Value);
        Fill(node.Right, values);
    }
}
