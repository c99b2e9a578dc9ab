public static class Check
{
    public static async Task Run()
    {
        foreach (var mode in new[] { AsyncMode.Completed, AsyncMode.Yielding })
        {
            var lines = Probe.Lines("one", "two", "three").Coming(mode);
            await AsyncAssert.DisposesOnFault(
                () => Solution.ReadLinesAsync(lines.Open), Fault.In(lines, FaultPoint.MoveNext, 1), lines);
        }

        var gated = Probe.Lines("one", "two", "three");
        await AsyncAssert.DisposesOnCancellation(token => Solution.ReadLinesAsync(gated.Open, token), gated);
    }
}
