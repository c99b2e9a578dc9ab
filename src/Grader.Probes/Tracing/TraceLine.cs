using System.Text;

namespace Grader.Probes.Tracing;

/// <summary>A trace on one line: <c>pull 0, pull 1, … pull 49 | yield 0, yield 1</c>. Runs of the same kind are shortened, a bar stands
/// where the turn passes between the sources and the consumer, and of a long line the two ends are kept.</summary>
internal static class TraceLine
{
    private const int ShownOfRun = 2;
    private const int FirstRuns = 12;
    private const int LastRuns = 3;

    /// <summary>Null for an empty trace.</summary>
    public static string? Of(TraceLog trace)
    {
        var (head, missing, tail) = trace.Ends();
        if (head.Length == 0) return null;

        // A tail that continues the head's run reads as one run: pull 0, pull 1, … pull 9999.
        if (missing == 0 || Continues(head[^1], tail[0], missing)) return Shortened(RunsOf(head.Then(tail), missing));
        return $"{Join(Firsts(RunsOf(head, 0)))} … {Join(Lasts(RunsOf(tail, 0)))}";
    }

    private static string Shortened(List<TraceEvent[]> runs) =>
        runs.Count <= FirstRuns + LastRuns ? Join(runs) : $"{Join(Firsts(runs))} … {Join(Lasts(runs))}";

    private static List<TraceEvent[]> Firsts(List<TraceEvent[]> runs) => runs[..Math.Min(FirstRuns, runs.Count)];

    private static List<TraceEvent[]> Lasts(List<TraceEvent[]> runs) => runs[^Math.Min(LastRuns, runs.Count)..];

    /// <param name="missing">How many events of one run are missing somewhere in it.</param>
    private static List<TraceEvent[]> RunsOf(TraceEvent[] events, long missing)
    {
        var runs = new List<TraceEvent[]>();
        for (var start = 0; start < events.Length;)
        {
            var end = start + 1;
            while (end < events.Length && (Continues(events[end - 1], events[end], 0) || Continues(events[end - 1], events[end], missing)))
                end++;
            runs.Add(events.From(start, end));
            start = end;
        }

        return runs;
    }

    private static string Join(List<TraceEvent[]> runs)
    {
        var line = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            if (i > 0) line.Append(runs[i - 1][0].IsConsumers == runs[i][0].IsConsumers ? ", " : " | ");
            Append(line, runs[i]);
        }

        return line.ToString();
    }

    private static void Append(StringBuilder line, TraceEvent[] run)
    {
        var shown = run.Length > ShownOfRun + 1 ? ShownOfRun : run.Length;
        for (var i = 0; i < shown; i++) line.Append(i > 0 ? ", " : "").Append(run[i].WithoutValue);
        if (shown < run.Length) line.Append(", … ").Append(run[^1].WithoutValue);
    }

    private static bool Continues(TraceEvent before, TraceEvent after, long missing) =>
        before.Kind == after.Kind && before.Probe == after.Probe && before.Ordinal >= 0
        && after.Ordinal == before.Ordinal + 1 + missing;
}
