using System.Globalization;

public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Reads nothing until it is enumerated", Points = 1)]
    public void Leaves_the_lines_alone_at_the_call()
    {
        var lines = Probe.Made(10, Line);
        LazyAssert.DefersExecution(() => Solution.Errors(lines), lines);
        LazyAssert.SeesLateChanges(
            ["2025-01-31T10:00:00Z ERROR one"],
            "2025-01-31T10:00:00Z ERROR two",
            source => Solution.Errors(source).Select(entry => entry.Message));
    }

    [Fact, Property("LZ-PULL", "Reads no further than the entry that was asked for", Points = 6)]
    public void Reads_up_to_the_entry_and_not_past_it()
    {
        var lines = Probe.Made(35, Line);
        LazyAssert.DemandAtMost(
            () => Solution.Errors(lines), take: null,
            Demand.Pulls(lines, entry => Math.Min((5 * entry) + 4, 36)), Demand.Opens(lines, _ => 1));
        LazyAssert.DemandMatches(
            seed: 90_210,
            runs: 40,
            random => Enumerable.Range(0, random.Next(0, 25)).Select(_ => Line(random.Next(20))).ToArray(),
            given => Solution.Errors(given),
            given => given.Where(line => line.Contains(" ERROR ", StringComparison.Ordinal)).Select(line => Entry(StepOf(line))));

        static int StepOf(string line) => int.Parse(line.Split(' ')[3], CultureInfo.InvariantCulture);
    }

    [Fact, Property("LZ-INFINITE", "Works on a log without an end", Points = 2)]
    public void Works_on_a_log_without_an_end()
    {
        var lines = Probe.Infinite(Line);
        LazyAssert.WorksWithoutEnd([Entry(3), Entry(8), Entry(13)], () => Solution.Errors(lines), lines);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var lines = Probe.Made(20, Line);
        LazyAssert.DisposesOnBreak(() => Solution.Errors(lines), upTo: 4, lines);
        LazyAssert.DisposesAtEnd(() => Solution.Errors(lines), lines);
        LazyAssert.DisposesOnFault(() => Solution.Errors(lines), Fault.In(lines, FaultPoint.MoveNext, 6), lines);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_entries_again_to_a_second_consumer()
    {
        var lines = Probe.Made(20, Line);
        LazyAssert.CanRestart(() => Solution.Errors(lines), take: 4, lines);
        LazyAssert.CanRestart(() => Solution.Errors(lines), take: 2, lines);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Errors(lines), take: 4, lines);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through_after_the_entries_before_it()
    {
        var lines = Probe.Made(20, Line);
        foreach (var (fault, entries) in new[]
                 {
                     (Fault.In(lines, FaultPoint.Open), 0),
                     (Fault.In(lines, FaultPoint.MoveNext, 4), 1), (Fault.In(lines, FaultPoint.MoveNext, 13), 2),
                     (Fault.In(lines, FaultPoint.Current, 4), 1), (Fault.In(lines, FaultPoint.Current, 13), 2),
                     (Fault.In(lines, FaultPoint.Dispose), 4),
                 })
            LazyAssert.LetsFaultsThrough(() => Solution.Errors(lines), fault, entries, lines);

        foreach (var error in new Exception[] { new FormatException(), new IndexOutOfRangeException(), new ArgumentOutOfRangeException() })
            LetsThrough(error);
    }

    /// <summary>The source also fails with the exceptions that a parser throws.</summary>
    private static void LetsThrough(Exception error)
    {
        var entries = 0;
        Exception? thrown = null;
        try
        {
            foreach (var _ in Solution.Errors(Failing(error)))
                entries++;
        }
        catch (Exception caught)
        {
            thrown = caught;
        }

        if (entries != 1 || !ReferenceEquals(thrown, error))
        {
            Assert.Fail(
                $"LZ-FAULT  Loses an exception of the source. The source threw {error.GetType().Name} after one line of level ERROR;"
                + $" expected are one entry and that exception. Entries: {entries}; exception: {thrown?.GetType().Name ?? "none"}.");
        }
    }

    private static IEnumerable<string> Failing(Exception error)
    {
        yield return Line(3);
        throw error;
    }

    /// <summary>The fourth of five lines is an error; the others are of another level. What is malformed is for VAL.</summary>
    private static string Line(int i) => (i % 5) switch
    {
        0 => $"2025-03-04T05:06:{i % 60:00}Z INFO request {i}",
        1 => $"2025-03-04T05:06:{i % 60:00}Z DEBUG cache {i}",
        2 => $"2025-03-04T05:06:{i % 60:00}Z INFO answer {i}",
        3 => $"2025-03-04T05:06:{i % 60:00}Z ERROR step {i} failed",
        _ => $"2025-03-04T05:06:{i % 60:00}Z WARN slow",
    };

    private static LogEntry Entry(int i) =>
        new(new DateTimeOffset(2025, 3, 4, 5, 6, i % 60, TimeSpan.Zero), "ERROR", $"step {i} failed");
}
