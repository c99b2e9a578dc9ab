using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => new Shared<T>(source);
}

internal sealed class Shared<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private T[] items = new T[4];
    private int count;
    private Func<IEnumerator<T>>? open = source.GetEnumerator;
    private IEnumerator<T>? reader;
    private Exception? error;

    public IEnumerator<T> GetEnumerator() => new Consumer(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Has(int position)
    {
        if (position < count)
            return true;
        if (error is not null)
            throw error;
        if (open is null && reader is null)
            return false;

        try
        {
            if (reader is null)
            {
                Func<IEnumerator<T>> opening = open!;
                open = null;
                reader = opening();
            }

            if (reader.MoveNext())
            {
                if (count == items.Length)
                    Array.Resize(ref items, 2 * count);
                items[count] = reader.Current;
                count++;
                return true;
            }
        }
        catch (Exception thrown)
        {
            error = thrown;
            Close();
            throw;
        }

        Close();
        return false;
    }

    private void Close()
    {
        IEnumerator<T>? closing = reader;
        reader = null;
        closing?.Dispose();
    }

    private sealed class Consumer(Shared<T> shared) : IEnumerator<T>
    {
        private int position = -1;
        private bool left;

        public T Current => shared.items[position];

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (left || !shared.Has(position + 1))
                return false;
            position++;
            return true;
        }

        public void Reset() => position = -1;

        public void Dispose() => left = true;
    }
}
