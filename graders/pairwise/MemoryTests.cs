using System.Runtime.CompilerServices;

public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that no pair needs", Points = 1)]
    public void Forgets_the_items_that_no_pair_needs()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.Pairwise(), source, _ => 4);

        var values = Probe.Infinite(_ => default(Wide));
        MemoryAssert.RetainsAtMost(() => values.Pairwise(), values, _ => 4);
    }

    /// <summary>A value so wide that a list of them cannot hide among the bytes that are forgiven.</summary>
    [InlineArray(32)]
    private struct Wide
    {
        private long first;
    }
}
