// dies: LZ-DEFER
// Joins the parts with LINQ. It looks lazy, but the calls themselves recurse through the whole tree and read its values.
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root) =>
        root is null ? [] : InOrder(root.Left).Append(root.Value).Concat(InOrder(root.Right));
}
