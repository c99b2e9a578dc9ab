using Grader.Probes.Memory;
using Grader.Probes.Sources;

namespace Grader.Probes;

/// <summary>A text of which each line is made when it is read, so that a file of any length costs nothing. Hand <see cref="Open"/> to
/// student code. A pull is a line begun; reading by the character or by the block begins a line at its first character.</summary>
public sealed class LinesProbe : AsyncSourceProbe, ICensused
{
    private readonly Func<int, string> make;
    private readonly int count;
    private Survivors? survivors;

    /// <param name="make">Makes the line at a position, without line end, at each pull anew.</param>
    /// <param name="count">How many; null for an infinite source.</param>
    internal LinesProbe(Func<int, string> make, int? count)
        : base(AsyncMode.Completed)
    {
        this.make = make;
        this.count = count ?? int.MaxValue;
        Length = count;
        Open = OpenReader;
    }

    /// <summary>The function that opens a new reader at the first line.</summary>
    public Func<TextReader> Open { get; }

    internal override long? Length { get; }

    Survivors? ICensused.Survivors
    {
        get => survivors;
        set => survivors = value;
    }

    /// <summary>How the reader's asynchronous methods come back; at once unless told otherwise.</summary>
    /// <returns>The probe itself.</returns>
    public LinesProbe Coming(AsyncMode mode)
    {
        Mode = mode;
        return this;
    }

    internal string? TryMake(int position)
    {
        if (position >= count) return null;
        var line = make(position);
        survivors?.Add(line);
        Record(EventKind.Pull, position);
        return line;
    }

    private LineReader OpenReader() => new(this, CountOpen());
}
