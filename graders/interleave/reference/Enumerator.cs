using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources) => new Interleaved<T>(sources);
}

internal sealed class Interleaved<T>(IEnumerable<T>[] sources) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(sources);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<T>[] sources) : IEnumerator<T>
    {
        private readonly LinkedList<IEnumerator<T>> opened = [];
        private int unopened;
        private LinkedListNode<IEnumerator<T>>? next;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (Next() is { } turn)
            {
                next = turn.Next;
                if (turn.Value.MoveNext())
                {
                    Current = turn.Value.Current;
                    return true;
                }

                opened.Remove(turn);
                turn.Value.Dispose();
            }

            Current = default!;
            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            foreach (IEnumerator<T> items in opened)
                items.Dispose();
            opened.Clear();
            unopened = sources.Length;
        }

        private LinkedListNode<IEnumerator<T>>? Next() =>
            unopened < sources.Length ? opened.AddLast(sources[unopened++].GetEnumerator()) : next ?? opened.First;
    }
}
