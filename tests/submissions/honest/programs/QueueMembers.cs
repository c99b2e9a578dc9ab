// challenge: tee
// expect: passed
// about: Queue: Enqueue, Dequeue, TryDequeue, Clear, Count, and a shared source
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        var shared = new Shared<T>(source);
        return (new Half<T>(shared, 0), new Half<T>(shared, 1));
    }

    private sealed class Shared<T>(IEnumerable<T> source)
    {
        private readonly Queue<T>[] waiting = [new(), new()];
        private readonly bool[] isDone = new bool[2];
        private IEnumerator<T>? items;
        private bool isClosed;

        public bool TryNext(int side, out T item)
        {
            if (waiting[side].TryDequeue(out item!)) return true;
            if (isClosed) return false;
            items ??= source.GetEnumerator();
            if (!items.MoveNext()) return false;
            item = items.Current;
            if (!isDone[1 - side]) waiting[1 - side].Enqueue(item);
            return true;
        }

        public void Leave(int side)
        {
            isDone[side] = true;
            waiting[side].Clear();
            if (!isDone[1 - side] || isClosed) return;
            isClosed = true;
            items?.Dispose();
        }
    }

    private sealed class Half<T>(Shared<T> shared, int side) : IEnumerable<T>
    {
        private bool isTaken;

        public IEnumerator<T> GetEnumerator()
        {
            if (isTaken) throw new InvalidOperationException("Each half can be enumerated once.");
            isTaken = true;
            return new Cursor(shared, side);
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Cursor(Shared<T> shared, int side) : IEnumerator<T>
        {
            private bool isLeft;

            public T Current { get; private set; } = default!;

            object? System.Collections.IEnumerator.Current => Current;

            public bool MoveNext()
            {
                if (isLeft || !shared.TryNext(side, out var item)) return false;
                Current = item;
                return true;
            }

            public void Reset() => throw new NotSupportedException();

            public void Dispose()
            {
                if (isLeft) return;
                isLeft = true;
                Current = default!;
                shared.Leave(side);
            }
        }
    }
}
