public class MemoryTests
{
    [Fact, Property("MM-LEAK", "Leaves nothing behind once nobody holds it", Points = 2)]
    public void Leaves_nothing_behind()
    {
        var source = Probe.Tracked(60);
        MemoryAssert.Releases(() => source.Memoize(), source, take: 20);
        MemoryAssert.Releases(() => source.Memoize(), source, take: null);
    }
}
