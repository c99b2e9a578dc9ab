using System.Runtime.CompilerServices;

public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the items that no pair needs", Points = 2)]
    public void Forgets_the_items_that_no_pair_needs()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.Pairwise(), source, _ => 4);

        var values = Probe.Infinite(i => new Wide(i + 1));
        MemoryAssert.RetainsAtMost(() => values.Pairwise(), values, _ => 4);
    }

    /// <summary>A value so wide that a list of them cannot hide among the bytes that are forgiven.</summary>
    [InlineArray(32)]
    private struct Wide(long first) : IEquatable<Wide>
    {
        private long first = first;

        // The built-in comparison throws for an inline array, and code may compare its items.
        public readonly bool Equals(Wide other) => this[0] == other[0];

        public override readonly bool Equals(object? other) => other is Wide wide && Equals(wide);

        public override readonly int GetHashCode() => this[0].GetHashCode();
    }
}
