// challenge: chain
// expect: passed
// about: an enumerable and an enumerator written by hand
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var source in sources) ArgumentNullException.ThrowIfNull(source, nameof(sources));
        return new Chained<T>(sources);
    }

    private sealed class Chained<T>(IEnumerable<T>[] sources) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => new Cursor(sources);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Cursor(IEnumerable<T>[] sources) : IEnumerator<T>
        {
            private IEnumerator<T>? open;
            private int next;

            public T Current { get; private set; } = default!;

            object? IEnumerator.Current => Current;

            public bool MoveNext()
            {
                while (open is not null || next < sources.Length)
                {
                    open ??= sources[next++].GetEnumerator();
                    if (open.MoveNext())
                    {
                        Current = open.Current;
                        return true;
                    }

                    var ended = open;
                    open = null;
                    ended.Dispose();
                }

                return false;
            }

            public void Reset() => throw new NotSupportedException();

            public void Dispose()
            {
                next = sources.Length;
                var closing = open;
                open = null;
                closing?.Dispose();
            }
        }
    }
}
