public static class Check
{
    public static async Task Run()
    {
        var lines = Probe.Lines("one", "two", "three").Coming(AsyncMode.Yielding);
        await AsyncAssert.DisposesOnBreak(() => Solution.ReadLinesAsync(lines.Open), upTo: 2, lines);
    }
}
