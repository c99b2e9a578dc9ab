public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Opens nothing until it is enumerated", Points = 2)]
    public void Opens_nothing_at_the_call()
    {
        var text = Text(5);
        LazyAssert.DefersExecution(() => Solution.ReadLines(text.Open), text);
    }

    [Fact, Property("LZ-VALIDATE", "Reports a missing function at the call", Points = 1)]
    public void Refuses_a_missing_function_at_the_call() =>
        LazyAssert.ValidatesEagerly<ArgumentNullException>("open", () => Solution.ReadLines(null!));

    [Fact, Property("LZ-PULL", "Reads one line for each line that is asked for", Points = 2)]
    public void Reads_no_line_before_it_is_asked_for()
    {
        var text = Text(20);
        LazyAssert.DemandAtMost(
            () => Solution.ReadLines(text.Open), take: null, Demand.Pulls(text, line => line + 1L), Demand.Opens(text, _ => 1));

        using var known = new StringReader("one\ntwo\nthree\n");
        using var lines = Solution.ReadLines(() => known).GetEnumerator();
        Assert.True(lines.MoveNext(), "LZ-PULL  Ends early. Three lines were due; none came.");
        Assert.True(
            known.ReadToEnd() == "two\nthree\n",
            "LZ-PULL  Reads ahead. One line was asked for; your code had read more than that line of a StringReader.");
    }

    [Fact, Property("LZ-INFINITE", "Works on a text without an end", Points = 2)]
    public void Works_on_a_text_without_an_end()
    {
        var text = Probe.Lines(i => $"line {i}", count: null);
        LazyAssert.WorksWithoutEnd(["line 0", "line 1", "line 2"], () => Solution.ReadLines(text.Open), text);
    }

    [Fact, Property("LZ-DISPOSE", "Closes the reader at the end and when the consumer stops early", Points = 3)]
    public void Closes_the_reader_at_the_end_and_on_an_early_stop()
    {
        var text = Text(4);
        LazyAssert.DisposesOnBreak(() => Solution.ReadLines(text.Open), upTo: 4, text);
        LazyAssert.DisposesAtEnd(() => Solution.ReadLines(text.Open), text);
    }

    [Fact, Property("LZ-DISPOSE", "Closes the reader when reading throws", Points = 3)]
    public void Closes_the_reader_when_reading_throws()
    {
        var text = Text(4);
        LazyAssert.DisposesOnFault(() => Solution.ReadLines(text.Open), Fault.In(text, FaultPoint.MoveNext, 0), text);
        LazyAssert.DisposesOnFault(() => Solution.ReadLines(text.Open), Fault.In(text, FaultPoint.MoveNext, 2), text);
    }

    [Fact, Property("LZ-RESTART", "Opens the reader anew for every enumeration", Points = 1)]
    public void Gives_all_lines_again_to_a_second_consumer()
    {
        var text = Text(6);
        LazyAssert.CanRestart(() => Solution.ReadLines(text.Open), take: 6, text);
        LazyAssert.CanRestart(() => Solution.ReadLines(text.Open), take: 2, text);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.ReadLines(text.Open), take: 6, text);
    }

    [Fact, Property("LZ-FAULT", "Lets exceptions through unchanged", Points = 2)]
    public void Lets_exceptions_of_opening_and_reading_through()
    {
        var text = Text(6);
        LazyAssert.LetsFaultsThrough(() => Solution.ReadLines(text.Open), Fault.In(text, FaultPoint.MoveNext, 3), itemsBefore: 3, text);
        LazyAssert.LetsFaultsThrough(() => Solution.ReadLines(text.Open), Fault.In(text, FaultPoint.Open), itemsBefore: 0, text);
        LazyAssert.LetsFaultsThrough(() => Solution.ReadLines(text.Open), Fault.In(text, FaultPoint.Dispose), itemsBefore: 6, text);
    }

    private static LinesProbe Text(int count) => Probe.Lines(i => $"line {i}", count);
}
