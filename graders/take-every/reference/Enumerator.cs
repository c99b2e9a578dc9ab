using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return new EveryNth<T>(source, step);
    }
}

internal sealed class EveryNth<T>(IEnumerable<T> source, int step) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source.GetEnumerator(), step);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> source, int step) : IEnumerator<T>
    {
        private bool started;
        private bool ended;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (ended)
                return false;

            for (int skipped = started ? 1 : step; skipped < step; skipped++)
            {
                if (!source.MoveNext())
                    return End();
            }

            started = true;
            if (!source.MoveNext())
                return End();

            Current = source.Current;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            ended = true;
            source.Dispose();
        }

        private bool End()
        {
            ended = true;
            Current = default!;
            return false;
        }
    }
}
