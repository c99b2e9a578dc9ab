// dies: LZ-RESTART
// One class is sequence and enumerator at once, and GetEnumerator returns this: it can be walked through once.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> InOrder<T>(Node<T>? root) => new Walk<T>(root);
}

internal sealed class Walk<T>(Node<T>? root) : IEnumerable<T>, IEnumerator<T>
{
    private readonly Stack<Node<T>> path = new();
    private Node<T>? next = root;

    public T Current { get; private set; } = default!;

    object? IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator() => this;

    IEnumerator IEnumerable.GetEnumerator() => this;

    public bool MoveNext()
    {
        for (; next is not null; next = next.Left)
            path.Push(next);
        if (path.Count == 0)
            return false;

        Node<T> top = path.Pop();
        Current = top.Value;
        next = top.Right;
        return true;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
