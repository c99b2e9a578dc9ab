public static class Check
{
    public static async Task Run()
    {
        var lines = Probe.Lines("one", "two", "three");
        await AsyncAssert.DoesNotBlock(() => Solution.ReadLinesAsync(lines.Open), take: 3, lines);
    }
}
