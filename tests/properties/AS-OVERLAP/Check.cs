public static class Check
{
    public static async Task Run()
    {
        var source = Probe.Async(AsyncMode.Gated, 1, 2, 3, 4);
        await AsyncAssert.NeverOverlaps(() => Solution.Pairwise(source), take: 1, source);
    }
}
