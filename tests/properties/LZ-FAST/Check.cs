public static class Check
{
    public static void Run()
    {
        LazyAssert.TreatsCollectionsAlike([1, 2, 3, 4], source => Solution.SkipLast(source));
        LazyAssert.TreatsCollectionsAlike(["a", "b"], source => Solution.SkipLast(source));
    }
}
