public static class Check
{
    public static async Task Run()
    {
        var lines = Probe.Lines("one", "two", "three").Coming(AsyncMode.Yielding);
        await AsyncAssert.LetsFaultsThrough(
            () => Solution.ReadLinesAsync(lines.Open), Fault.In(lines, FaultPoint.MoveNext, 2), itemsBefore: 2, lines);
        await AsyncAssert.LetsFaultsThrough(
            () => Solution.ReadLinesAsync(lines.Open), Fault.In(lines, FaultPoint.Open), itemsBefore: 0, lines);
    }
}
