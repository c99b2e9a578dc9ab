public static class Check
{
    public static void Run()
    {
        var source = Probe.Infinite(i => i);
        LazyAssert.WorksWithoutEnd([0, 3, 6, 9], () => Solution.TakeEvery(source, 3), source);
    }
}
