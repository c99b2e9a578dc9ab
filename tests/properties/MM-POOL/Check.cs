public static class Check
{
    public static void Run()
    {
        var pool = Probe.Pool(poison: -1);
        MemoryAssert.ReturnsWhatItRents(() => Solution.Batch(Probe.Of(1, 2, 3, 4, 5), 2, pool.Pool), pool, upTo: 2);
    }
}
