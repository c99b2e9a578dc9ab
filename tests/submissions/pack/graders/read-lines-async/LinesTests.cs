public sealed class LinesTests
{
    [Fact, Property("VAL", "Gives the lines", Points = 4)]
    public Task A() => AsyncAssert.Yields(["one", "two"], () => Solution.ReadLinesAsync(Probe.Lines("one", "two").Open));

    [Fact, Property("AS-BLOCK", "Never blocks its thread", Points = 3)]
    public Task B()
    {
        var lines = Probe.Lines("one", "two");
        return AsyncAssert.DoesNotBlock(() => Solution.ReadLinesAsync(lines.Open), take: 2, lines);
    }

    [Fact, Property("LZ-DEFER", "Opens nothing before it is enumerated", Points = 3)]
    public Task C()
    {
        var lines = Probe.Lines("one", "two");
        return AsyncAssert.DefersExecution(() => Solution.ReadLinesAsync(lines.Open), lines);
    }

    [Fact, Canary]
    public void D() => ValueAssert.Equal("one", () => "two");
}
