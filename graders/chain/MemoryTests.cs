public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public void Forgets_the_items_it_has_handed_over()
    {
        var endless = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => Solution.Chain(endless, Probe.Tracked(3)), endless, _ => 3);

        var finite = Probe.Tracked(200);
        MemoryAssert.RetainsAtMost(() => Solution.Chain(finite, Probe.Tracked(100)), finite, _ => 3, 64, 201, 300);
    }
}
