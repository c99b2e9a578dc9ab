public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets items and states that it has handed over", Points = 1)]
    public void Forgets_items_and_states()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(
            () => source.Scan(new Tracked(-1), (_, item) => new Tracked(item.Id)), source, _ => 4);
    }
}
