// challenge: countdown
// expect: passed
// about: primary constructors of classes that capture and pass on
using System.Collections;

public sealed class Countdown(int start) : Numbers, IEnumerable<int>
{
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => new Steps(start);

    IEnumerator IEnumerable.GetEnumerator() => new Steps(start);
}

public abstract class Numbers
{
    protected class Position(int value)
    {
        public int Value { get; protected set; } = value;
    }

    protected sealed class Steps(int start) : Position(start), IEnumerator<int>
    {
        private bool begun;

        public int Current => Value;

        object IEnumerator.Current => Value;

        public bool MoveNext()
        {
            if (begun && Value > 0) Value--;
            begun = true;
            return Value > 0;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() { }
    }
}
