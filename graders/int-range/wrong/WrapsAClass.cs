// dies: MM-ENUM
// Keeps the position in a class, because a struct that changes is said to be bad style.
using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    private readonly int start;
    private readonly int count;

    public IntRange(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        this.start = start;
        this.count = count;
    }

    public Enumerator GetEnumerator() => new(start, count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int start, int count) : IEnumerator<int>
    {
        private readonly Position position = new() { Next = start, Left = count };

        public int Current => position.Next - 1;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (position.Left == 0)
                return false;

            position.Left--;
            position.Next++;
            return true;
        }

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }

    private sealed class Position
    {
        public int Next { get; set; }

        public int Left { get; set; }
    }
}
