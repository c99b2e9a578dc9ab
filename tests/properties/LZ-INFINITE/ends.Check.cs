public static class Check
{
    public static void Run()
    {
        var source = Probe.Infinite(i => i);
        LazyAssert.WorksWithoutEnd([0, 1, 2], () => Solution.FirstThree(source), ends: true, source);
    }
}
