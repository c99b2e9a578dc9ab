using System.Text;

namespace Grader.Probes.Sessions;

/// <summary>
/// A trace on one line: <c>pull 0, pull 1, … pull 49 | yield 0, yield 1</c>. Runs of the same kind are shortened, and
/// a bar stands where the turn passes between the sources and the consumer.
/// </summary>
internal static class TraceLine
{
    private const int MostCharacters = 400;
    private const int ShownOfRun = 2;

    /// <summary>Null for an empty trace.</summary>
    public static string? Of(TraceLog trace)
    {
        var (head, missing, tail) = trace.Snapshot();
        if (head.Length == 0) return null;

        var line = new StringBuilder();
        // A tail that continues the head's run reads as one run: pull 0, pull 1, … pull 9999.
        if (missing > 0 && IsRun(head[^1], tail[0], missing)) Append(line, [.. head, .. tail], missing);
        else
        {
            Append(line, head, 0);
            if (missing > 0) line.Append(", …");
            if (tail.Length > 0) Append(line.Append(line.Length > 0 ? ", " : ""), tail, 0);
        }

        return line.Length <= MostCharacters ? line.ToString() : $"{line.ToString(0, MostCharacters)} …";
    }

    private static void Append(StringBuilder line, TraceEvent[] events, long gap)
    {
        for (var start = 0; start < events.Length;)
        {
            var end = start + 1;
            while (end < events.Length && IsRun(events[end - 1], events[end], gap)) end++;
            if (start > 0) line.Append(events[start - 1].IsConsumers == events[start].IsConsumers ? ", " : " | ");
            AppendRun(line, events.AsSpan(start, end - start));
            start = end;
        }
    }

    private static void AppendRun(StringBuilder line, ReadOnlySpan<TraceEvent> run)
    {
        var shown = run.Length > ShownOfRun + 1 ? ShownOfRun : run.Length;
        for (var i = 0; i < shown; i++) line.Append(i > 0 ? ", " : "").Append(run[i].WithoutValue);
        if (shown < run.Length) line.Append(", … ").Append(run[^1].WithoutValue);
    }

    private static bool IsRun(TraceEvent before, TraceEvent after, long gap) =>
        before.Kind == after.Kind && before.Name == after.Name && before.Ordinal >= 0
        && (after.Ordinal == before.Ordinal + 1 || (gap > 0 && after.Ordinal == before.Ordinal + 1 + gap));
}
