public static class Check
{
    public static void Run()
    {
        var first = Probe.Of(1, 2, 3).Named("first");
        var second = Probe.Of(4, 5, 6).Named("second");
        LazyAssert.DemandAtMost(
            () => Solution.Chain(first, second), take: 6,
            Demand.Pulls(first, k => Math.Min(k + 1, 4)), Demand.Pulls(second, k => Math.Max(0, k - 2)),
            Demand.Opens(second, k => k < 3 ? 0 : 1));
        LazyAssert.DemandMatches(
            seed: 3, runs: 20,
            random => new[] { new int[random.Next(4)], new int[random.Next(4)], new int[random.Next(4)] },
            sources => Solution.Chain(sources), sources => sources[0].Concat(sources[1]).Concat(sources[2]));
    }
}
