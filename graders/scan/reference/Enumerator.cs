using System.Collections;

public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return new States<T, S>(source, seed, step);
    }
}

internal sealed class States<T, S>(IEnumerable<T> source, S seed, Func<S, T, S> step) : IEnumerable<S>
{
    public IEnumerator<S> GetEnumerator() => new Enumerator(source.GetEnumerator(), seed, step);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> source, S seed, Func<S, T, S> step) : IEnumerator<S>
    {
        private bool started;

        public S Current { get; private set; } = seed;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (!started)
                return started = true;
            if (!source.MoveNext())
                return false;
            Current = step(Current, source.Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => source.Dispose();
    }
}
