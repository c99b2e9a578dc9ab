namespace Grader.Probes.Tracing;

/// <summary>The ordered events of one enumeration. Bounded: the first and the last are kept, the count is exact.</summary>
internal sealed class TraceLog
{
    private const int Firsts = 48;
    private const int Lasts = 16;
    private const int MostCompared = 10_000;

    private readonly Lock gate = new();
    private readonly TraceEvent[] first = new TraceEvent[Firsts];
    private readonly TraceEvent[] last = new TraceEvent[Lasts];
    private long count;
    private volatile bool frozen;

    public long Count => Volatile.Read(ref count);

    /// <summary>Keeps every event for a comparison; null while nobody compares.</summary>
    public List<TraceEvent>? Whole { get; set; }

    public void Add(EventKind kind, Instrument? probe, long ordinal, ScalarValue value = default)
    {
        if (frozen) return;
        var entry = new TraceEvent(kind, probe, ordinal, value);
        lock (gate)
        {
            if (Whole?.Count < MostCompared) Whole.Add(entry);
            if (count < Firsts) first[count] = entry;
            else last[(count - Firsts) % Lasts] = entry;
            count++;
        }
    }

    /// <summary>Ends the recording: the trace shows what led to a violation, not what came after it.</summary>
    public void Freeze() => frozen = true;

    /// <summary>What was kept, and how many events are missing between the two parts.</summary>
    public (TraceEvent[] Head, long Missing, TraceEvent[] Tail) Ends()
    {
        lock (gate)
        {
            var head = first.From(0, (int)Math.Min(count, Firsts));
            var kept = (int)Math.Clamp(count - Firsts, 0, Lasts);
            var tail = new TraceEvent[kept];
            for (var i = 0; i < kept; i++) tail[i] = last[(count - Firsts - kept + i) % Lasts];
            return (head, Math.Max(0, count - Firsts - Lasts), tail);
        }
    }

    /// <summary>The end of a trace that goes on: with values.</summary>
    public IReadOnlyList<string> LastLines()
    {
        var lines = Lines(withValues: true);
        return lines.Count <= Lasts ? lines : ["…", .. lines.Skip(lines.Count - Lasts)];
    }

    public IReadOnlyList<string> Lines(bool withValues)
    {
        var (head, missing, tail) = Ends();
        var lines = new List<string>(head.Length + tail.Length + 1);
        foreach (var entry in head) lines.Add(Text(entry));
        if (missing > 0) lines.Add($"… {missing:N0} more …");
        foreach (var entry in tail) lines.Add(Text(entry));
        return lines;

        string Text(TraceEvent entry) => withValues ? entry.WithValue : entry.WithoutValue;
    }
}
