public static class Check
{
    public static async Task Run()
    {
        var lines = Probe.Lines("one", "two", "three");
        await AsyncAssert.ObservesCancellation(token => Solution.ReadLinesAsync(lines.Open, token), lines);
    }
}
