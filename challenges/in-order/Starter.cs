public static class Solution
{
    /// <summary>Yields the values of the tree in order: left subtree, node, right subtree.</summary>
    public static IEnumerable<T> InOrder<T>(Node<T>? root) =>
        throw new NotImplementedException();
}
