using System.Collections;

/// <summary>The numbers start, start + 1 … start + count - 1.</summary>
public readonly struct IntRange : IEnumerable<int>
{
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IntRange(int start, int count) => throw new NotImplementedException();

    /// <summary>What foreach calls on an IntRange: no interface, no box.</summary>
    public Enumerator GetEnumerator() => throw new NotImplementedException();

    /// <summary>What foreach calls through IEnumerable.</summary>
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotImplementedException();

    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();

    /// <summary>A position in a range.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        public int Current => throw new NotImplementedException();

        object IEnumerator.Current => throw new NotImplementedException();

        public bool MoveNext() => throw new NotImplementedException();

        void IEnumerator.Reset() => throw new NotSupportedException();

        void IDisposable.Dispose() => throw new NotImplementedException();
    }
}
