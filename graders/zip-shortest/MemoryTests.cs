public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 2)]
    public void Forgets_the_items_it_has_handed_over()
    {
        var objects = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => objects.ZipShortest(Probe.Infinite(i => i)), objects, _ => 3);
        MemoryAssert.RetainsAtMost(() => Probe.Infinite(i => i).ZipShortest(objects), objects, _ => 3);
    }
}
