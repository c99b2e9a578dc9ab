using System.Collections;

public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        IEnumerator<T>? items = null;
        Queue<T>?[] waiting = [new(), new()];
        return (new Half<T>(Items(0), () => Leave(0)), new Half<T>(Items(1), () => Leave(1)));

        IEnumerator<T> Items(int me)
        {
            while (true)
            {
                if (waiting[me]!.TryDequeue(out var item))
                {
                    yield return item;
                    continue;
                }

                items ??= source.GetEnumerator();
                if (!items.MoveNext())
                    yield break;
                waiting[1 - me]?.Enqueue(items.Current);
                yield return items.Current;
            }
        }

        void Leave(int me)
        {
            waiting[me] = null;
            if (waiting[1 - me] is null)
                items?.Dispose();
        }
    }
}

// An iterator that is disposed before its first step runs no finally block, so leaving is this enumerator's own affair.
internal sealed class Half<T>(IEnumerator<T> items, Action leave) : IEnumerable<T>, IEnumerator<T>
{
    private bool taken;
    private bool ended;

    public T Current => items.Current;

    object? IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator()
    {
        if (taken)
            throw new InvalidOperationException("Each half can be read only once.");
        taken = true;
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool MoveNext() => !ended && items.MoveNext();

    public void Reset() => throw new NotSupportedException();

    public void Dispose()
    {
        if (ended)
            return;
        ended = true;
        items.Dispose();
        leave();
    }
}
