public class MemoryTests
{
    private const int Size = 8;

    [Fact, Property("MM-BUFFER", "Remembers no more than a batch", Points = 2)]
    public void Remembers_one_batch_and_the_one_that_is_filled()
    {
        var source = Probe.Tracked();
        MemoryAssert.BuffersAtMost(() => source.Batch(Size), source, items: (2 * Size) + 2);
    }
}
