public static class Check
{
    public static void Run()
    {
        ValueAssert.Yields([(1, 2), (2, 3)], () => Solution.Pairs([1, 2, 3]).Select(pair => (pair.First, pair.Second)));
        ValueAssert.Equal([1, 2, 3], () => Solution.Sorted([3, 1, 2]));
    }
}
