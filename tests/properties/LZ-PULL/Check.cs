public static class Check
{
    public static void Run()
    {
        var source = Probe.Infinite(i => i);
        LazyAssert.DemandAtMost(() => Solution.TakeEvery(source, 3), source, pulls: k => 3 * k + 1, take: 10);
        var few = Probe.Of(1, 2, 3, 4, 5);
        LazyAssert.DemandAtMost(() => Solution.TakeEvery(few, 2), few, pulls: k => 2 * k + 1);
    }
}
