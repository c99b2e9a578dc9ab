using System.Collections;
using System.Diagnostics;

namespace Grader.Probes.Sources;

/// <summary>A probe that is its own enumerator as well, as what an iterator method returns is, and a query of LINQ: code that treats these
/// in a way of its own is tested with one now and then. As such it has not begun, and gives nothing.</summary>
[StackTraceHidden]
internal sealed class IteratorShape<T> : SequenceProbe<T>, IEnumerator<T>
{
    public IteratorShape(T[] items)
        : base(items)
    {
    }

    public IteratorShape(Func<int, T> make, int? count)
        : base(make, count)
    {
    }

    T IEnumerator<T>.Current => default!;

    object? IEnumerator.Current => default(T);

    bool IEnumerator.MoveNext() => false;

    void IEnumerator.Reset() => Throwing.Reset();

    void IDisposable.Dispose()
    {
        // Nobody has opened it.
    }
}
