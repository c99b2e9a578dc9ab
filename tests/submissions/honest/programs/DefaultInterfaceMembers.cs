// challenge: countdown
// expect: passed
// about: default and static members of interfaces
using System.Collections;

public sealed class Countdown(int start) : ISequence, IEnumerable<int>
{
    int ISequence.Start => start;

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => ((ISequence)this).Begin();

    IEnumerator IEnumerable.GetEnumerator() => ((ISequence)this).Begin();
}

public interface ISequence
{
    protected const int End = 0;

    int Start { get; }

    IEnumerator<int> Begin() => Steps(Start);

    private static IEnumerator<int> Steps(int start) => new Cursor(start);

    private sealed class Cursor(int start) : IEnumerator<int>
    {
        private int next = start;

        public int Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next <= End) return false;
            Current = next--;
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() { }
    }
}
