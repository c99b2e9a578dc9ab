using System.Diagnostics;

namespace Grader.Probes.Sources;

/// <summary>A reader over a probe.</summary>
[StackTraceHidden]
internal sealed class LineReader(LinesProbe source, Tally tally) : TextReader
{
    private string? line;
    private int offset;
    private int position;
    private bool ended;
    private bool closed;
    private int pending;

    public override int Peek() => Now(() => source.CanPeek ? Next(consume: false) : -1);

    public override int Read() => Now(() => Next(consume: true));

    public override int Read(char[] buffer, int index, int count)
    {
        Check(buffer, index, count);
        return Now(() => Fill(buffer.AsSpan(index, count)));
    }

    public override int Read(Span<char> buffer)
    {
        ThrowIfAway();
        return Fill(buffer);
    }

    public override int ReadBlock(char[] buffer, int index, int count)
    {
        Check(buffer, index, count);
        return Now(() => FillWhole(buffer.AsSpan(index, count)));
    }

    public override int ReadBlock(Span<char> buffer)
    {
        ThrowIfAway();
        return FillWhole(buffer);
    }

    public override string? ReadLine() => Now(TakeLine);

    public override string ReadToEnd() => Now(TakeRest);

    public override Task<string?> ReadLineAsync() => Later(TakeLine, default).AsTask();

    public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) => Later(TakeLine, cancellationToken);

    public override Task<int> ReadAsync(char[] buffer, int index, int count)
    {
        Check(buffer, index, count);
        return Later(() => Fill(buffer.AsSpan(index, count)), default).AsTask();
    }

    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
        Later(() => Fill(buffer.Span), cancellationToken);

    public override Task<int> ReadBlockAsync(char[] buffer, int index, int count)
    {
        Check(buffer, index, count);
        return Later(() => FillWhole(buffer.AsSpan(index, count)), default).AsTask();
    }

    public override ValueTask<int> ReadBlockAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
        Later(() => FillWhole(buffer.Span), cancellationToken);

    public override Task<string> ReadToEndAsync() => Later(TakeRest, default).AsTask();

    public override Task<string> ReadToEndAsync(CancellationToken cancellationToken) => Later(TakeRest, cancellationToken).AsTask();

    public override string ToString() => source.Session.Alias;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (closed) return;
        closed = true;
        line = null;
        source.CountDisposal(tally);
        source.ThrowPlanned(FaultPoint.Dispose, 0);
    }

    // As the base class does.
    private static void Check(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, buffer.Length - index);
    }

    private TResult Now<TResult>(Func<TResult> work)
    {
        ThrowIfAway();
        return work();
    }

    /// <summary>A gated reader has nothing to give yet: reading it synchronously could only block.</summary>
    private void ThrowIfAway()
    {
        if (source.Mode == AsyncMode.Gated && !closed && !source.Session.LeavesTo("AS-BLOCK"))
            throw source.Session.Latch(AsyncFindings.ReadSynchronously());
        ThrowIfClosed();
    }

    private ValueTask<TResult> Later<TResult>(Func<TResult> work, CancellationToken token)
    {
        source.NoteToken(token);
        ThrowIfClosed();
        if (Interlocked.Exchange(ref pending, 1) != 0) throw source.Session.Latch(AsyncFindings.Overlapped());
        Interlocked.Increment(ref tally.InFlight);
        return source.Run(work, Settle, token);
    }

    private void Settle()
    {
        Interlocked.Decrement(ref tally.InFlight);
        Volatile.Write(ref pending, 0);
    }

    private void ThrowIfClosed()
    {
        if (!closed) return;
        tally.PullsAfterDisposal++;
        throw Throwing.Raise(new ObjectDisposedException(null, "Cannot read from a closed TextReader."));
    }

    /// <summary>Whether there is a line with characters left, its line end included.</summary>
    private bool HasLine()
    {
        if (line is not null && offset <= line.Length) return true;
        line = null;
        if (ended)
        {
            tally.PullsAfterEnd++;
            return false;
        }

        ended = true;
        if (source.TryCountPull(tally, position) && source.TryMake(position) is { } next)
        {
            (line, offset, ended) = (next, 0, false);
            position++;
            return true;
        }

        source.CountEnd(tally);
        return false;
    }

    private int Next(bool consume)
    {
        if (!HasLine()) return -1;
        var next = offset < line!.Length ? line[offset] : '\n';
        if (consume) offset++;
        return next;
    }

    /// <summary>At most the rest of one line: a block must not read ahead of what is asked for.</summary>
    private int Fill(Span<char> buffer)
    {
        if (buffer.IsEmpty || !HasLine()) return 0;
        var rest = line.AsSpan(offset);
        var copied = Math.Min(rest.Length, buffer.Length);
        rest[..copied].CopyTo(buffer);
        offset += copied;
        if (copied == buffer.Length) return copied;
        buffer[copied] = '\n';
        offset++;
        return copied + 1;
    }

    private int FillWhole(Span<char> buffer)
    {
        var filled = 0;
        while (filled < buffer.Length && Fill(buffer[filled..]) is > 0 and var more) filled += more;
        return filled;
    }

    private string? TakeLine()
    {
        if (!HasLine()) return null;
        var taken = offset == 0 ? line : line![offset..];
        line = null;
        return taken;
    }

    private string TakeRest()
    {
        var rest = new System.Text.StringBuilder();
        while (HasLine())
        {
            rest.Append(line.AsSpan(offset)).Append('\n');
            line = null;
        }

        return rest.ToString();
    }
}
