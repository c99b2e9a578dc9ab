public static class Solution
{
    // One queue holds the gap, and lead says whose it is: above 0 the left half is ahead, below 0 the right one.
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        Gap<T> gap = new(source);
        return (new SinglePass<T>(new Side<T>(gap, +1)), new SinglePass<T>(new Side<T>(gap, -1)));
    }

    private sealed class Gap<T>(IEnumerable<T> source)
    {
        private readonly Queue<T> items = new();
        private IEnumerator<T>? opened;
        private int lead;
        private int left;

        public bool Next(int side, out T? item)
        {
            if (lead * side < 0)
            {
                lead += side;
                item = items.Dequeue();
                return true;
            }

            opened ??= source.GetEnumerator();
            if (!opened.MoveNext())
            {
                item = default;
                return false;
            }

            item = opened.Current;
            if (left == 0)
            {
                items.Enqueue(item);
                lead += side;
            }

            return true;
        }

        public void Leave(int side)
        {
            if (left != 0)
                opened?.Dispose();
            left = side;
            if (lead * side > 0)
                return;
            items.Clear();
            lead = 0;
        }
    }

    private sealed class Side<T>(Gap<T> gap, int side) : IEnumerator<T>
    {
        private bool ended;

        public T Current { get; private set; } = default!;

        object? System.Collections.IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (ended)
                return false;
            bool more = gap.Next(side, out T? item);
            Current = item!;
            if (!more)
                Dispose();
            return more;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            if (!ended)
                gap.Leave(side);
            ended = true;
        }
    }

    private sealed class SinglePass<T>(IEnumerator<T> only) : IEnumerable<T>
    {
        private IEnumerator<T>? unread = only;

        public IEnumerator<T> GetEnumerator() => Interlocked.Exchange(ref unread, null) ?? throw new InvalidOperationException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
