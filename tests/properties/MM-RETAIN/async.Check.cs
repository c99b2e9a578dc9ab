public static class Check
{
    public static async Task Run()
    {
        foreach (var mode in new[] { AsyncMode.Completed, AsyncMode.Yielding })
        {
            var lines = Probe.Lines(i => $"line {i}").Coming(mode);
            await MemoryAssert.RetainsAtMost(() => Solution.ReadLinesAsync(lines.Open), lines, k => 3, 10, 100);
        }
    }
}
