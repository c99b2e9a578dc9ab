using System.Collections;

public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return new Windows<T>(source, size);
    }
}

internal sealed class Windows<T>(IEnumerable<T> source, int size) : IEnumerable<T[]>
{
    public IEnumerator<T[]> GetEnumerator() => new Enumerator(source, size);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<T> source, int size) : IEnumerator<T[]>
    {
        private readonly T[] last = new T[size];
        private IEnumerator<T>? items;
        private int count;
        private bool ended;

        public T[] Current { get; private set; } = [];

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (ended)
                return false;

            items ??= source.GetEnumerator();
            do
            {
                if (!items.MoveNext())
                {
                    Dispose();
                    return false;
                }

                Push(items.Current);
            }
            while (count < size);

            Current = (T[])last.Clone();
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            ended = true;
            items?.Dispose();
            items = null;
        }

        private void Push(T item)
        {
            if (count == size)
                Array.Copy(last, 1, last, 0, size - 1);
            else
                count++;
            last[count - 1] = item;
        }
    }
}
