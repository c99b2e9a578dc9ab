// challenge: in-order
// expect: passed
// about: default expressions, generic methods, explicit stack of a struct
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        var pending = new Stack<Node<T>>();
        Node<T>? node = root;
        while (Any(pending) || node is not null)
        {
            while (node is not null)
            {
                pending.Push(node);
                node = node.Left;
            }

            node = pending.Pop();
            yield return node.Value;
            node = node.Right ?? default;
        }
    }

    private static bool Any<T>(Stack<T> stack) => stack.Count > default(int);
}
