using System.Runtime.CompilerServices;

public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets items and results that it has handed over", Points = 2)]
    public void Forgets_items_and_results()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => source.MapOnce(item => new Tracked(item.Id)), source, _ => 3);

        var values = Probe.Infinite(_ => default(Wide));
        MemoryAssert.RetainsAtMost(() => values.MapOnce(value => value), values, _ => 3);
    }

    /// <summary>A value so wide that a list of them cannot hide among the bytes that are forgiven.</summary>
    [InlineArray(32)]
    private struct Wide : IEquatable<Wide>
    {
        private long first;

        // The built-in comparison throws for an inline array, and code may compare its items.
        public readonly bool Equals(Wide other) => true;

        public override readonly bool Equals(object? other) => other is Wide;

        public override readonly int GetHashCode() => 0;
    }
}
