public static class Check
{
    public static void Run()
    {
        LazyAssert.YieldsFreshBuffers(() => Solution.Window(Probe.Of(1, 2, 3, 4, 5), 3));
        LazyAssert.YieldsFreshBuffers(() => Solution.Window(Probe.Infinite(i => i + 1), 2), take: 5);
    }
}
