using System.Collections;

public readonly struct IntRange : IEnumerable<int>
{
    public IntRange(int start, int count) => throw new NotImplementedException();

    public Enumerator GetEnumerator() => throw new NotImplementedException();

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator : IEnumerator<int>
    {
        public int Current => throw new NotImplementedException();

        object IEnumerator.Current => Current;

        public bool MoveNext() => throw new NotImplementedException();

        public void Reset() => throw new NotImplementedException();

        public void Dispose() => throw new NotImplementedException();
    }
}
