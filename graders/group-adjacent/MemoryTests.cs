public class MemoryTests
{
    private const int Size = 4;

    [Fact, Property("MM-RETAIN", "Remembers the last group and the one being collected", Points = 2)]
    public void Remembers_one_group_and_the_one_that_is_collected()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(
            () => source.GroupAdjacent(item => (item.Id / Size) + 1), source, _ => (2 * Size) + 2, 8, 64);

        // The key of each item holds it, and makes a group of its own.
        var keys = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => keys.GroupAdjacent(item => new Key(item)), keys, _ => 4, 8, 64);
    }

    /// <summary>Each is written differently: whoever compares texts makes no mistake here.</summary>
    private sealed class Key(Tracked item)
    {
        public override string ToString() => $"key {item.Id}";
    }
}
