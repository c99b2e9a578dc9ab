public static class Check
{
    public static void Run()
    {
        var counter = Probe.Counter();
        ComplexityAssert.CallsAtMost(
            Growth.Linear(64, perItem: 12), counter,
            n =>
            {
                var sources = Enumerable.Range(0, 16).Select(s => Probe.Made(n / 16, i => new Comparable(16 * i + s, counter)).Untraced());
                return Solution.MergeSorted(sources.ToArray<IEnumerable<Comparable>>()).Select(item => item.Key);
            },
            n => Enumerable.Range(0, n),
            ladder: [64, 256, 1_024]);
    }
}
