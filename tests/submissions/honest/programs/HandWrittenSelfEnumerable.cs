// challenge: map-once
// expect: passed
// about: one class as enumerable and enumerator, as compilers write it
using System.Collections;

public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return new Mapped<T, R>(source, f);
    }

    private sealed class Mapped<T, R>(IEnumerable<T> source, Func<T, R> f) : IEnumerable<R>, IEnumerator<R>
    {
        private int state = -1;
        private IEnumerator<T>? items;

        public R Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public IEnumerator<R> GetEnumerator()
        {
            if (Interlocked.CompareExchange(ref state, 0, -1) == -1) return this;
            return new Mapped<T, R>(source, f) { state = 0 };
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public bool MoveNext()
        {
            switch (state)
            {
                case 0:
                    items = source.GetEnumerator();
                    state = 1;
                    goto case 1;
                case 1:
                    try
                    {
                        if (items!.MoveNext())
                        {
                            Current = f(items.Current);
                            return true;
                        }
                    }
                    catch
                    {
                        Dispose();
                        throw;
                    }

                    Dispose();
                    return false;
                default:
                    return false;
            }
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            state = 2;
            Current = default!;
            var closing = items;
            items = null;
            closing?.Dispose();
        }
    }
}
