public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Does nothing until it is enumerated", Points = 1)]
    public void Leaves_the_lines_alone_at_the_call()
    {
        var lines = Probe.Of("a", "b");
        LazyAssert.DefersExecution(() => Solution.Clean(lines), lines);
        LazyAssert.SeesLateChanges(["a", "b"], "c", Solution.Clean);
    }

    [Fact, Property("LZ-ORDER", "Sends one line through all the stages before it reads the next", Points = 6)]
    public void Sends_one_line_through_all_stages_before_it_reads_the_next()
    {
        var lines = Probe.Of("one", "# two", "#", "three", "four", "# five");
        var (open, read, end) = (Step.Open(lines), Step.Pull(lines), Step.End(lines));
        LazyAssert.Interleaves(
            () => Solution.Clean(lines),
            open, read, Step.Yield, read, read, read, Step.Yield, read, Step.Yield, read, end, Step.Finish);
        LazyAssert.Interleaves(() => Solution.Clean(lines), open, read, Step.Yield, read, read, read, Step.Yield);
    }

    [Fact, Property("LZ-INFINITE", "Works on lines without an end", Points = 2)]
    public void Works_on_lines_without_an_end()
    {
        var lines = Probe.Infinite(i => i % 3 == 0 ? $" line {i}" : "# nothing", fuse: 1_000);
        LazyAssert.WorksWithoutEnd(["LINE 0", "LINE 3", "LINE 6", "LINE 9"], () => Solution.Clean(lines), lines);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_lines_again_to_a_second_consumer()
    {
        var lines = Probe.Of("a", "# b", "c", "d");
        LazyAssert.CanRestart(() => Solution.Clean(lines), take: 3, lines);
        LazyAssert.CanRestart(() => Solution.Clean(lines), take: 1, lines);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.Clean(lines), take: 3, lines);
    }

    [Fact, Property("LZ-DISPOSE", "Disposes its source, whenever the enumeration stops", Points = 2)]
    public void Disposes_the_source_at_the_end_on_an_early_stop_and_on_an_exception()
    {
        var lines = Probe.Of("a", "#", "b", "# c", "d");
        LazyAssert.DisposesOnBreak(() => Solution.Clean(lines), upTo: 3, lines);
        LazyAssert.DisposesOnFault(() => Solution.Clean(lines), Fault.In(lines, FaultPoint.MoveNext, 3), lines);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions from its source through", Points = 2)]
    public void Lets_an_exception_of_the_source_through_after_the_lines_before_it()
    {
        var lines = Probe.Of("a", "#", "b", "# c", "d");
        foreach (var (fault, before) in new[]
                 {
                     (Fault.In(lines, FaultPoint.Open), 0), (Fault.In(lines, FaultPoint.MoveNext, 0), 0),
                     (Fault.In(lines, FaultPoint.MoveNext, 4), 2), (Fault.In(lines, FaultPoint.Current, 3), 2),
                     (Fault.In(lines, FaultPoint.Dispose), 3),
                 })
            LazyAssert.LetsFaultsThrough(() => Solution.Clean(lines), fault, before, lines);
    }
}
