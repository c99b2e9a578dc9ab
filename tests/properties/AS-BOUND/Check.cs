public static class Check
{
    public static async Task Run()
    {
        var f = Probe.AsyncFunc(AsyncMode.Gated, (int x) => x * 2);
        await AsyncAssert.KeepsAtMost(() => Solution.MapAsync(Probe.Async(AsyncMode.Completed, 1, 2, 3, 4, 5, 6), f.Func, 3), f, limit: 3);
        await AsyncAssert.KeepsAtMost(() => Solution.MapAsync(Probe.Async(AsyncMode.Yielding, 1, 2, 3, 4), f.Func, 2), f, limit: 2);
    }
}
