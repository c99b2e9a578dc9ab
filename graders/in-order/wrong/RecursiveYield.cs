// dies: MM-ALLOC
// The definition, word by word. An enumerator for each node, and each value climbs through all of them; a chain of
// 100,000 nodes ends the process (VAL).
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        if (root is null)
            yield break;
        foreach (T value in InOrder(root.Left))
            yield return value;
        yield return root.Value;
        foreach (T value in InOrder(root.Right))
            yield return value;
    }
}
