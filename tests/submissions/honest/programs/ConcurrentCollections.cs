// challenge: tee
// expect: passed
// about: ConcurrentQueue and Interlocked, where nothing would need them
using System.Collections.Concurrent;

public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        var trunk = new Trunk<T>(source);
        return (new Branch<T>(trunk, 0), new Branch<T>(trunk, 1));
    }

    private sealed class Trunk<T>(IEnumerable<T> source)
    {
        private readonly ConcurrentQueue<T>[] queues = [new(), new()];
        private readonly int[] left = new int[2];
        private IEnumerator<T>? items;

        public bool Next(int side, out T item)
        {
            if (queues[side].TryDequeue(out item!)) return true;
            items ??= source.GetEnumerator();
            if (!items.MoveNext()) return false;
            item = items.Current;
            if (Volatile.Read(ref left[1 - side]) == 0) queues[1 - side].Enqueue(item);
            return true;
        }

        public void Leave(int side)
        {
            if (Interlocked.Exchange(ref left[side], 1) == 1) return;
            queues[side].Clear();
            if (left[1 - side] == 1) items?.Dispose();
        }
    }

    private sealed class Branch<T>(Trunk<T> trunk, int side) : IEnumerable<T>
    {
        private int taken;

        public IEnumerator<T> GetEnumerator() =>
            Interlocked.Increment(ref taken) == 1 ? Walk() : throw new InvalidOperationException("A branch is walked once.");

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private IEnumerator<T> Walk() => new Walker(trunk, side);

        private sealed class Walker(Trunk<T> trunk, int side) : IEnumerator<T>
        {
            private bool isOver;

            public T Current { get; private set; } = default!;

            object? System.Collections.IEnumerator.Current => Current;

            public bool MoveNext()
            {
                if (isOver || !trunk.Next(side, out var item)) return false;
                Current = item;
                return true;
            }

            public void Reset() => throw new NotSupportedException();

            public void Dispose()
            {
                isOver = true;
                Current = default!;
                trunk.Leave(side);
            }
        }
    }
}
