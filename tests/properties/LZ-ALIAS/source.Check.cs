public static class Check
{
    public static void Run()
    {
        LazyAssert.YieldsFreshBuffers([1, 2, 3], source => Solution.Batch(source, 3));
        LazyAssert.YieldsFreshBuffers([1, 2, 3], source => Solution.Batch(source, 2));
    }
}
