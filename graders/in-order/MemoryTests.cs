public class MemoryTests
{
    private const int Nodes = 4_096;

    [Fact, Property("MM-GROWTH", "Pays for the first value by the height of the tree", Points = 1)]
    public void Pays_for_the_first_value_by_the_height_of_the_tree() =>
        MemoryAssert.Grows(
            Growth.Of("O(height)", nodes => 1_024 + (256 * Math.Log2(nodes))),
            nodes => Balanced(0, nodes),
            tree =>
            {
                using var walk = Solution.InOrder(tree).GetEnumerator();
                Assert.True(walk.MoveNext(), "The walk gave no value.");
            });

    [Fact, Property("MM-ALLOC", "Creates no object for every node", Points = 1)]
    public void Creates_no_object_for_every_node()
    {
        var (one, two) = (Balanced(0, Nodes), Balanced(0, 2 * Nodes));
        MemoryAssert.AllocatesPerElementAtMost(64, nodes => Solution.InOrder(nodes == Nodes ? one : two), Nodes);
    }

    private static Node<int>? Balanced(int from, int to)
    {
        if (from >= to)
            return null;
        var middle = (from + to) / 2;
        return new(middle, Balanced(from, middle), Balanced(middle + 1, to));
    }
}
