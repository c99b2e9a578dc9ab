// expect: allowed
// about: a fluent class of operators written by hand with states, as before yield
using System.Collections;

public abstract class Operator<T> : IEnumerable<T>, IEnumerator<T>
{
    protected int state;

    public T Current { get; protected set; } = default!;

    object? IEnumerator.Current => Current;

    public IEnumerator<T> GetEnumerator()
    {
        if (state != 0) return Clone();
        state = 1;
        return this;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public abstract bool MoveNext();

    protected abstract Operator<T> Clone();

    public virtual void Dispose() => state = -1;

    void IEnumerator.Reset() => throw new NotSupportedException();
}

public sealed class Mapped<S, T>(IEnumerable<S> source, Func<S, T> map) : Operator<T>
{
    private IEnumerator<S>? e;

    public override bool MoveNext()
    {
        switch (state)
        {
            case 1:
                e = source.GetEnumerator();
                state = 2;
                goto case 2;
            case 2:
                if (!e!.MoveNext()) goto default;
                Current = map(e.Current);
                return true;
            default:
                Dispose();
                return false;
        }
    }

    protected override Operator<T> Clone() => new Mapped<S, T>(source, map) { state = 1 };

    public override void Dispose()
    {
        e?.Dispose();
        base.Dispose();
    }
}
