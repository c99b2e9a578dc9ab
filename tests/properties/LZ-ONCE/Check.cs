public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(1, 2, 3, 4);
        LazyAssert.EnumeratesOnce(() => Solution.Pairwise(source), take: null, source);
        LazyAssert.EnumeratesOnce(() => Solution.Pairwise(source), take: 1, source);
        LazyAssert.ReadsOnce(() => Solution.Mean(source), source);
    }
}
