using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Cycled<T>(source);
    }
}

internal sealed class Cycled<T>(IEnumerable<T> source) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> items) : IEnumerator<T>
    {
        private readonly List<T> memory = [];
        private bool sourceEnded;
        private bool disposed;
        private int next;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (disposed)
                return false;

            if (!sourceEnded && items.MoveNext())
            {
                memory.Add(Current = items.Current);
                return true;
            }

            // The source stays open until the consumer has had enough.
            sourceEnded = true;
            if (memory.Count == 0)
                return false;

            Current = memory[next];
            next = (next + 1) % memory.Count;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            disposed = true;
            items.Dispose();
        }
    }
}
