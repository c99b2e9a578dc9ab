public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that no pair needs", Points = 1)]
    public void Forgets_the_items_that_no_pair_needs()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.Pairwise(), source, _ => 4);
    }
}
