using System.Collections;

public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        Half<T> left = new(source), right = new(left);
        return (left, right);
    }
}

// A sequence that is its own, only enumerator. The left one opens the source for both.
internal sealed class Half<T> : IEnumerable<T>, IEnumerator<T>
{
    private readonly Queue<T> waiting = new();
    private readonly Shared<T> shared;
    private Half<T>? other;
    private bool taken;
    private bool done;

    public Half(IEnumerable<T> source) => shared = new Shared<T>(source);

    public Half(Half<T> left)
    {
        shared = left.shared;
        (other, left.other) = (left, this);
    }

    public T Current { get; private set; } = default!;

    object? IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator()
    {
        if (taken)
            throw new InvalidOperationException("A half can be enumerated once.");
        taken = true;
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext()
    {
        if (done)
            return false;
        if (waiting.TryDequeue(out T? item))
        {
            Current = item;
            return true;
        }

        if (!shared.TryPull(out item))
            return false;
        Current = item!;
        if (!other!.done)
            other.waiting.Enqueue(item!);
        return true;
    }

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
        if (done)
            return;
        done = true;
        waiting.Clear();
        Current = default!;
        if (other!.done)
            shared.Close();
    }
}

internal sealed class Shared<T>(IEnumerable<T> source)
{
    private IEnumerator<T>? items;

    public bool TryPull(out T? item)
    {
        items ??= source.GetEnumerator();
        bool more = items.MoveNext();
        item = more ? items.Current : default;
        return more;
    }

    public void Close() => items?.Dispose();
}
