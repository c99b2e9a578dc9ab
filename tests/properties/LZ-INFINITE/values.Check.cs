public static class Check
{
    public static void Run()
    {
        var source = Probe.Infinite(i => i);
        LazyAssert.WorksWithoutEnd(Enumerable.Range(0, 100_000).Select(i => 100L * i), () => Solution.Times(source, 100), source);
    }
}
