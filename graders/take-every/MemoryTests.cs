public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public void Forgets_the_items_it_has_handed_over()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.TakeEvery(3), source, _ => 4);
    }
}
