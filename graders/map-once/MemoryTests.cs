public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets items and results that it has handed over", Points = 1)]
    public void Forgets_items_and_results()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.MapOnce(item => new Tracked(item.Id)), source, _ => 3);
    }
}
