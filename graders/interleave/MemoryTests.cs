public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public void Forgets_the_items_it_has_handed_over()
    {
        var followed = Probe.Tracked().Named("followed");
        var (before, after) = (Probe.Tracked().Named("before"), Probe.Tracked().Named("after"));
        MemoryAssert.RetainsAtMost(() => Solution.Interleave(before, followed, after), followed, _ => 8, 60, 240);
    }
}
