using System.Diagnostics;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>A text of which each line is made when it is read, so that a file of any length costs nothing. Hand <see cref="Open"/> to
/// student code. A pull is a line begun; reading by the character or by the block begins a line at its first character.</summary>
[StackTraceHidden]
public sealed class LinesProbe : AsyncSourceProbe
{
    private readonly Func<int, string> make;

    /// <param name="make">Makes the line at a position, without line end, at each pull anew.</param>
    /// <param name="count">How many; null for an infinite source.</param>
    internal LinesProbe(Func<int, string> make, int? count)
        : base(AsyncMode.Completed, count)
    {
        this.make = make;
        Open = () => new LineReader(this, CountOpen());
    }

    /// <summary>The function that opens a new reader at the first line.</summary>
    public Func<TextReader> Open { get; }

    /// <summary>How the reader's asynchronous methods come back; at once unless told otherwise.</summary>
    /// <returns>The probe itself.</returns>
    public LinesProbe Coming(AsyncMode mode)
    {
        Mode = mode;
        return this;
    }

    /// <summary>Makes Peek return -1, also where there is more to read, as the readers of some streams do.</summary>
    /// <returns>The probe itself.</returns>
    public LinesProbe WithoutPeek()
    {
        CanPeek = false;
        return this;
    }

    internal bool CanPeek { get; private set; } = true;

    private protected override bool HasPlainItems => true;

    internal string? TryMake(int position)
    {
        if (position >= End) return null;
        var line = make(position / Times);
        Survivors?.Add(line);
        Record(EventKind.Pull, position);
        return line;
    }
}
