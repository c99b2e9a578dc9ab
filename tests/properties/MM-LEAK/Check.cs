public static class Check
{
    public static void Run()
    {
        var source = Probe.Tracked(40);
        MemoryAssert.Releases(() => Solution.Distinct(source), source, take: null);
        MemoryAssert.Releases(() => Solution.Distinct(source), source, take: 5);
    }
}
