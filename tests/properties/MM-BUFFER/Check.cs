public static class Check
{
    public static void Run()
    {
        var source = Probe.Tracked();
        MemoryAssert.BuffersAtMost(() => Solution.Window(source, 4), source, items: 4 + 2);
    }
}
