using System.Collections;

public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> => new Merged<T>(sources);
}

internal sealed class Merged<T>(IEnumerable<T>[] sources) : IEnumerable<T>
    where T : IComparable<T>
{
    public IEnumerator<T> GetEnumerator() => new Enumerator([.. sources.Select((source, rank) => new Head(source, rank))]);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // An enumerator at its current item. Heads are ordered by that, then by the place of their source.
    private sealed class Head(IEnumerable<T> source, int rank) : IDisposable
    {
        private readonly int rank = rank;
        private IEnumerator<T>? items;

        public T Item => items!.Current;

        public bool MoveNext() => (items ??= source.GetEnumerator()).MoveNext();

        public bool IsBefore(Head other)
        {
            int order = Item.CompareTo(other.Item);
            return order < 0 || (order == 0 && rank < other.rank);
        }

        public void Dispose() => items?.Dispose();
    }

    // A binary heap: heap[0] is the first; the children of i are at 2i + 1 and 2i + 2.
    private sealed class Enumerator(Head[] heads) : IEnumerator<T>
    {
        private readonly List<Head> heap = [];
        private bool started;

        public T Current { get; private set; } = default!;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (started)
                MoveTheFirst();
            else
                Start();
            Current = heap.Count > 0 ? heap[0].Item : default!;
            return heap.Count > 0;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            foreach (Head head in heads)
                head.Dispose();
            heap.Clear();
        }

        private void Start()
        {
            started = true;
            heap.AddRange(heads.Where(head => head.MoveNext()));
            for (int i = heap.Count / 2 - 1; i >= 0; i--)
                Sink(i);
        }

        private void MoveTheFirst()
        {
            if (heap.Count == 0)
                return;
            if (!heap[0].MoveNext())
            {
                heap[0] = heap[^1];
                heap.RemoveAt(heap.Count - 1);
            }

            Sink(0);
        }

        private void Sink(int i)
        {
            while (2 * i + 1 < heap.Count)
            {
                int child = 2 * i + 1;
                if (child + 1 < heap.Count && heap[child + 1].IsBefore(heap[child]))
                    child++;
                if (!heap[child].IsBefore(heap[i]))
                    return;
                (heap[i], heap[child]) = (heap[child], heap[i]);
                i = child;
            }
        }
    }
}
