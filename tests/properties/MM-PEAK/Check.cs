public static class Check
{
    public static void Run()
    {
        var source = Probe.Made(32_000, _ => new byte[1_024]);
        MemoryAssert.StreamsWithin(megabytes: 12, () => Solution.Batch(source, 10), source);
    }
}
