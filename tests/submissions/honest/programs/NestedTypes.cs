// challenge: in-order
// expect: passed
// about: nested, generic and private types with access to the outer one's members
public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root)
    {
        var path = new Path<T>.Stack();
        path.PushLeft(root);
        while (path.TryPop(out var node))
        {
            yield return node.Value;
            path.PushLeft(node.Right);
        }
    }

    private static class Path<T>
    {
        private const int FirstSize = 4;

        public sealed class Stack
        {
            private Node<T>[] nodes = new Node<T>[FirstSize];
            private int count;

            public void PushLeft(Node<T>? node)
            {
                for (; node is not null; node = node.Left)
                {
                    if (count == nodes.Length) Array.Resize(ref nodes, count * 2);
                    nodes[count++] = node;
                }
            }

            public bool TryPop(out Node<T> node)
            {
                node = count > 0 ? nodes[--count] : null!;
                if (count >= 0 && node is not null) nodes[count] = null!;
                return node is not null;
            }
        }
    }
}
