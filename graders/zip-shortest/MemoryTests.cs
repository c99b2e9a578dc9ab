public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that it has handed over", Points = 1)]
    public void Forgets_the_items_it_has_handed_over()
    {
        var objects = Probe.Tracked();
        var numbers = Probe.Infinite(i => i);
        MemoryAssert.RetainsAtMost(() => objects.ZipShortest(numbers), objects, _ => 3);
        MemoryAssert.RetainsAtMost(() => numbers.ZipShortest(objects), objects, _ => 3);
    }
}
