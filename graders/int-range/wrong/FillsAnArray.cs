// dies: MM-ENUM
// Writes the numbers into an array and walks through that.
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

    public Enumerator GetEnumerator()
    {
        List<int> numbers = [];
        for (int i = 0; i < Math.Min(count, 10_000); i++)
            numbers.Add(start + i);
        return new(numbers.ToArray());
    }

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(int[] numbers) : IEnumerator<int>
    {
        private readonly int[] numbers = numbers;
        private int index = -1;

        public int Current => numbers[index];

        object IEnumerator.Current => Current;

        public bool MoveNext() => index < numbers.Length && ++index < numbers.Length;

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose()
        {
        }
    }
}
