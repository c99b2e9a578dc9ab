public static class Check
{
    public static void Run()
    {
        var source = Probe.Of(1, 2, 3, 4, 5, 6, 7);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.TakeEvery(source, 2), take: 4, source);
    }
}
