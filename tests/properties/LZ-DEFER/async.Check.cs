public static class Check
{
    public static async Task Run()
    {
        var lines = Probe.Lines("one", "two", "three");
        await AsyncAssert.DefersExecution(() => Solution.ReadLinesAsync(lines.Open), lines);
    }
}
