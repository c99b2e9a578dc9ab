using System.Runtime.CompilerServices;

public class MemoryTests
{
    private const int Many = 3 << 16;

    [Fact, Property("MM-GROWTH", "Takes memory for the height of the tree, not for its nodes", Points = 2)]
    public void Pays_for_the_height_of_the_tree_and_not_for_its_nodes()
    {
        MemoryAssert.Grows(
            Growth.Of("O(height)", nodes => 1_024 + (256 * Math.Log2(nodes))).Over("nodes"),
            nodes => Balanced(nodes, Scrambled),
            tree =>
            {
                using var walk = Solution.InOrder(tree).GetEnumerator();
                Assert.True(walk.MoveNext(), "The walk gave no value.");
                return walk.Current;
            },
            _ => Scrambled(0));

        // To the end: a list of these nodes is 2 MB, and so is one of their values.
        Node<long>? tree = null;
        MemoryAssert.StreamsWithin(
            1,
            Many,
            nodes =>
            {
                tree = Balanced<long>(nodes, place => Scrambled(place));
                return Probe.Made(nodes, i => i);
            },
            steps => steps.Zip(Solution.InOrder(tree), (_, value) => value),
            nodes => Enumerable.Range(0, nodes).Select(place => (long)Scrambled(place)));
    }

    [Fact, Property("MM-ALLOC", "Creates no object for every node, and keeps no value", Points = 2)]
    public void Creates_no_object_for_every_node_and_keeps_no_value()
    {
        AllocatesAtMost<int>(48, nodes: 4_096);
        // A value so wide that a list of them cannot hide among the bytes that are forgiven.
        AllocatesAtMost<Wide>(48 + Unsafe.SizeOf<Wide>(), nodes: 2_048);
    }

    [Fact, Property("MM-LEAK", "Leaves nothing behind", Points = 2)]
    public void Leaves_nothing_behind()
    {
        var values = Probe.Tracked(63);
        MemoryAssert.Releases(() => Solution.InOrder(Chain([.. values])), values, take: 40);
        MemoryAssert.Releases(() => Solution.InOrder(Chain([.. values])), values, take: null);
    }

    /// <summary>To the left for the first half, then to the right.</summary>
    private static Node<T>? Chain<T>(T[] values)
    {
        Node<T>? left = null, right = null;
        var middle = values.Length / 2;
        foreach (var value in values[..middle])
            left = new(value, left, null);
        for (var i = values.Length - 1; i > middle; i--)
            right = new(values[i], null, right);
        return new(values[middle], left, right);
    }

    private static void AllocatesAtMost<T>(int bytes, int nodes)
        where T : struct
    {
        var (one, two) = (Balanced<T>(nodes, _ => default), Balanced<T>(2 * nodes, _ => default));
        MemoryAssert.AllocatesPerElementAtMost(bytes, count => Solution.InOrder(count == nodes ? one : two), nodes);
    }

    private static Node<T>? Balanced<T>(int nodes, Func<int, T> value, int first = 0)
        where T : struct
    {
        if (nodes == 0)
            return null;
        var left = nodes / 2;
        return new(
            value(first + left), Balanced(left, value, first), Balanced(nodes - 1 - left, value, first + left + 1));
    }

    /// <summary>Different values for different places, without a rule that would be shorter than a list of them.</summary>
    private static int Scrambled(int place)
    {
        var bits = (uint)place * 0x9E3779B1;
        bits = (bits ^ (bits >> 15)) * 0x85EBCA6B;
        bits = (bits ^ (bits >> 13)) * 0xC2B2AE35;
        return (int)(bits ^ (bits >> 16));
    }

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
