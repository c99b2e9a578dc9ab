using System.Collections;

public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source) => new Pairs<T>(source);
}

internal sealed class Pairs<T>(IEnumerable<T> source) : IEnumerable<(T, T)>
{
    public IEnumerator<(T, T)> GetEnumerator() => new Enumerator(source.GetEnumerator());

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> source) : IEnumerator<(T, T)>
    {
        private bool started;

        public (T, T) Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (!started)
            {
                started = true;
                if (!source.MoveNext())
                    return false;
                Current = (default!, source.Current);
            }

            if (!source.MoveNext())
                return false;
            Current = (Current.Item2, source.Current);
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => source.Dispose();
    }
}
