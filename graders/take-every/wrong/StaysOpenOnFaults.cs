// dies: LZ-DISPOSE
// Disposes at the end and on an early stop; a source that threw is taken for closed.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return new Taken<T>(source, step);
    }
}

internal sealed class Taken<T>(IEnumerable<T> source, int step) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator(source, step);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable<T> source, int step) : IEnumerator<T>
    {
        private IEnumerator<T>? items;
        private bool first = true;
        private bool moving;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            items ??= source.GetEnumerator();
            moving = true;
            bool found = Advance(first ? 1 : step);
            moving = false;
            first = false;
            Current = found ? items.Current : default!;
            return found;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            if (!moving)
                items?.Dispose();
        }

        private bool Advance(int count)
        {
            for (int i = 0; i < count; i++)
            {
                if (!items!.MoveNext())
                    return false;
            }

            return true;
        }
    }
}
