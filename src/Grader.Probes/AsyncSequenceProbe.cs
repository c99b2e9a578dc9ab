using System.Diagnostics;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>An async sequence that is handed to student code and counts what is done to it. It observes its token.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[StackTraceHidden]
public sealed class AsyncSequenceProbe<T> : AsyncSourceProbe, IAsyncEnumerable<T>
{
    private readonly Func<int, T> make;

    internal AsyncSequenceProbe(AsyncMode mode, Func<int, T> make, int? count)
        : base(mode, count) => this.make = make;

    /// <summary>Opens the source, as student code does. Tests rarely need this.</summary>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var tally = CountOpen();
        NoteToken(cancellationToken);
        return new AsyncCursor<T>(this, tally, cancellationToken);
    }

    internal bool TryMake(int position, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T item)
    {
        if (position >= End)
        {
            item = default;
            return false;
        }

        item = make(position);
        Survivors?.Add(item);
        if (IsTraced) Record(EventKind.Pull, position, ScalarValue.Of(item));
        return true;
    }
}
