// dies: LZ-PROTOCOL
// Mistakes "the stack is empty" for "has not begun": after the end, MoveNext begins again from the root.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root) => new Walk<T>(root);
}

internal sealed class Walk<T>(Node<T>? root) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(root);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(Node<T>? root) : IEnumerator<T>
    {
        private readonly Stack<Node<T>> path = new();
        private Node<T>? visited;

        public T Current => visited is null ? default! : visited.Value;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            bool begins = path.Count == 0 && visited is null;
            for (Node<T>? node = begins ? root : visited?.Right; node is not null; node = node.Left)
                path.Push(node);
            return path.TryPop(out visited);
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }
}
