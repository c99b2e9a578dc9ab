public class MemoryTests
{
    private const int Sources = 4;

    [Fact, Property("MM-BUFFER", "Remembers the heads of the sources", Points = 2)]
    public void Remembers_the_heads_of_the_sources()
    {
        var counter = Probe.Counter();
        var sources = Enumerable.Range(0, Sources)
            .Select(rank => Probe.Infinite(i => new Comparable((Sources * i) + rank, counter)).Named($"#{rank}"))
            .ToArray();
        MemoryAssert.BuffersAtMost(
            () => Solution.MergeSorted<Comparable>(sources), sources[1], items: Sources + 4, 64, 256);
    }
}
