public static class Check
{
    public static void Run()
    {
        LazyAssert.YieldsFreshBuffers(
            () => Solution.GroupAdjacent(Probe.Of(1, 1, 2, 3, 3), x => x), group => group.Items);
    }
}
