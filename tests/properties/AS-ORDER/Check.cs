public static class Check
{
    public static async Task Run()
    {
        var f = Probe.AsyncFunc(AsyncMode.Gated, (int x) => x * 2);
        await AsyncAssert.KeepsOrder(
            [2, 4, 6, 8, 10, 12], () => Solution.MapAsync(Probe.Async(AsyncMode.Yielding, 1, 2, 3, 4, 5, 6), f.Func, 3), f);
        var quick = Probe.AsyncFunc(AsyncMode.Yielding, (int x) => x * 2);
        await AsyncAssert.KeepsOrder([2, 4, 6], mode => Solution.MapAsync(Probe.Async(mode, 1, 2, 3), quick.Func, 2));
    }
}
