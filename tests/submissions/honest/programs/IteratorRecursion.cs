// challenge: in-order
// expect: passed
// about: an iterator that walks with an explicit stack of enumerator states
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        if (root is null) yield break;
        Stack<(Node<T> Node, bool IsLeftDone)> work = new([(root, false)]);
        while (work.Count != 0)
        {
            var (node, isLeftDone) = work.Pop();
            if (isLeftDone)
            {
                yield return node.Value;
                if (node.Right is { } right) work.Push((right, false));
            }
            else
            {
                work.Push((node, true));
                if (node.Left is { } left) work.Push((left, false));
            }
        }
    }
}
