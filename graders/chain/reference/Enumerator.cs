using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new Chained<T>(sources);
    }
}

internal sealed class Chained<T>(IEnumerable<T>[] sources) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(sources);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<T>[] sources) : IEnumerator<T>
    {
        // The first source is opened before anything is asked for; the others when their turn comes.
        private IEnumerator<T>? items = sources.Length > 0 ? sources[0].GetEnumerator() : null;
        private int next = 1;

        public T Current => items!.Current;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (items is not null)
            {
                if (items.MoveNext())
                    return true;

                Dispose();
                if (next < sources.Length)
                    items = sources[next++].GetEnumerator();
            }

            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            items?.Dispose();
            items = null;
        }
    }
}
