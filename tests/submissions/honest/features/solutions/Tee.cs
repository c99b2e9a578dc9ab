// expect: allowed
// about: a nested class with state shared by two iterators, linked list, lambdas over this
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
        private readonly bool[] closed = new bool[2];
        private IEnumerator<T>? enumerator;

        public bool TryTake(int side, out T? item)
        {
            if (waiting[side].TryDequeue(out item)) return true;
            enumerator ??= source.GetEnumerator();
            if (!enumerator.MoveNext()) return false;
            item = enumerator.Current;
            if (!closed[1 - side]) waiting[1 - side].Enqueue(item);
            return true;
        }

        public void Close(int side)
        {
            closed[side] = true;
            waiting[side].Clear();
            if (closed is [true, true]) enumerator?.Dispose();
        }
    }

    private sealed class Half<T>(Shared<T> shared, int side) : IEnumerable<T>
    {
        private bool taken;

        public IEnumerator<T> GetEnumerator()
        {
            if (taken) throw new InvalidOperationException("Each half can be enumerated once.");
            taken = true;
            return Walk();
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private IEnumerator<T> Walk()
        {
            try
            {
                while (shared.TryTake(side, out var item)) yield return item!;
            }
            finally
            {
                shared.Close(side);
            }
        }
    }
}
