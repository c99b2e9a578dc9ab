using System.Collections;

public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return new Batches<T>(source, size);
    }
}

internal sealed class Batches<T>(IEnumerable<T> source, int size) : IEnumerable<T[]>
{
    public IEnumerator<T[]> GetEnumerator() => new Enumerator(source, size);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<T> source, int size) : IEnumerator<T[]>
    {
        private IEnumerator<T>? items;
        private bool ended;

        public T[] Current { get; private set; } = [];

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (ended)
                return false;

            items ??= source.GetEnumerator();
            List<T> batch = [];
            while (batch.Count < size && items.MoveNext())
                batch.Add(items.Current);

            if (batch.Count < size)
                Dispose();
            Current = [.. batch];
            return Current.Length > 0;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            ended = true;
            items?.Dispose();
            items = null;
        }
    }
}
