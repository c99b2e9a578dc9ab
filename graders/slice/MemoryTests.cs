public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public void Forgets_the_items_it_has_handed_over_and_those_it_left_out()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.Slice(100, 200_000, 3), source, _ => 4, 1, 64, 256);
    }
}
