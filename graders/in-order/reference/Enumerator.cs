using System.Collections;

public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root) => new Walk<T>(root);
}

internal sealed class Walk<T>(Node<T>? root) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(root);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator : IEnumerator<T>
    {
        private readonly List<Node<T>> path = [];
        private Node<T>? visited;

        public Enumerator(Node<T>? root) => Descend(root);

        public T Current => visited is { } node ? node.Value : throw new InvalidOperationException();

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            Descend(visited?.Right);
            visited = null;
            if (path.Count == 0)
                return false;

            visited = path[^1];
            path.RemoveAt(path.Count - 1);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            visited = null;
            path.Clear();
        }

        private void Descend(Node<T>? node)
        {
            for (; node is not null; node = node.Left)
                path.Add(node);
        }
    }
}
