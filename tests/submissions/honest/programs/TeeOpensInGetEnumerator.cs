// challenge: tee
// expect: passed
// about: each half opens the source when its enumerator is asked for, as code without yield does
using System.Collections;

public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        var shared = new Shared<T>(source);
        return (new Half<T>(shared, 0), new Half<T>(shared, 1));
    }

    private sealed class Shared<T>(IEnumerable<T> source)
    {
        private readonly Queue<T>?[] queues = [new(), new()];
        private IEnumerator<T>? items;
        private bool ended;

        public void Open()
        {
            if (!ended) items ??= source.GetEnumerator();
        }

        public bool Next(int side, out T item)
        {
            if (queues[side] is not { } mine) { item = default!; return false; }
            if (mine.TryDequeue(out item!)) return true;
            if (ended) return false;
            items ??= source.GetEnumerator();
            if (!items.MoveNext())
            {
                End();
                return false;
            }
            item = items.Current;
            queues[1 - side]?.Enqueue(item);
            return true;
        }

        public void Leave(int side)
        {
            queues[side] = null;
            if (queues[1 - side] is null) End();
        }

        private void End()
        {
            ended = true;
            var closing = items;
            items = null;
            closing?.Dispose();
        }
    }

    private sealed class Half<T>(Shared<T> shared, int side) : IEnumerable<T>
    {
        private bool used;

        public IEnumerator<T> GetEnumerator()
        {
            if (used) throw new InvalidOperationException("This half can be enumerated once.");
            used = true;
            shared.Open();
            return new Reader(shared, side);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Reader(Shared<T> shared, int side) : IEnumerator<T>
        {
            private bool left;
            public T Current { get; private set; } = default!;
            object? IEnumerator.Current => Current;

            public bool MoveNext()
            {
                if (left) return false;
                bool ok = false;
                try { ok = shared.Next(side, out T item); Current = item; }
                finally { if (!ok) Dispose(); }
                return ok;
            }

            public void Dispose()
            {
                if (left) return;
                left = true;
                Current = default!;
                shared.Leave(side);
            }

            public void Reset() => throw new NotSupportedException();
        }
    }
}
