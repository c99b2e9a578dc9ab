public static class Check
{
    public static void Run() => MemoryAssert.StreamsWithin(
        megabytes: 12, count: 32_000,
        n => Probe.Made(n, _ => new byte[1_024]),
        source => Solution.Batch(source, 10).Select(batch => batch.Count()),
        n => Enumerable.Range(0, (n + 9) / 10).Select(batch => Math.Min(10, n - (10 * batch))));
}
