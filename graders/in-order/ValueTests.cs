public class ValueTests
{
    private const int Deep = 100_000;
    private const int Short = 2_000;

    [Fact, Property("VAL", "Yields left, node, right", Points = 2)]
    public void Yields_the_values_in_order()
    {
        ValueAssert.Yields([], () => Solution.InOrder<int>(null));
        ValueAssert.Yields([7], () => Solution.InOrder(new Node<int>(7, null, null)));
        ValueAssert.Yields([3, 1, 2], () => Solution.InOrder(new Node<int>(1, new(3, null, null), new(2, null, null))));
        ValueAssert.Yields(
            [null, "b", null], () => Solution.InOrder(new Node<string?>("b", new(null, null, null), new(null, null, null))));
        ValueAssert.MatchesReference(
            seed: 12_007,
            runs: 60,
            random => RandomTree(random, random.Next(0, 30)),
            tree => Solution.InOrder(tree.Root),
            tree => Values(tree.Root, []));
    }

    [Fact, Property("VAL", "Walks a left and a right chain of 100,000 nodes", Points = 2)]
    public void Walks_deep_chains()
    {
        Node<int>? left = null, right = null;
        for (var i = 0; i < Deep; i++)
        {
            left = new Node<int>(i, left, null);
            right = new Node<int>(Deep - 1 - i, null, right);
        }

        // A recursion to the right takes quadratic time until its stack ends: its growth is seen first, on a short chain.
        WatchStack(Solution.InOrder);
        ValueAssert.Yields(
            Enumerable.Range(0, Deep), () => Solution.InOrder(left),
            "() => Solution.InOrder(root), where 100,000 nodes hang to the left, each below the one before");
        ValueAssert.Yields(
            Enumerable.Range(0, Deep), () => Solution.InOrder(right),
            "() => Solution.InOrder(root), where 100,000 nodes hang to the right, each below the one before");
    }

    [Fact, Canary]
    public void Yields_the_values_of_larger_trees()
    {
        var random = new Random(555);
        for (var size = 1; size < 40; size += 13)
        {
            var (_, root) = RandomTree(random, size);
            var expected = Values(root, []);
            expected[^1] += 1_000;
            ValueAssert.Yields(expected, () => Solution.InOrder(root));
        }
    }

    private static (string Text, Node<int>? Root) RandomTree(Random random, int size)
    {
        if (size == 0)
            return ("", null);

        var (leftText, left) = RandomTree(random, random.Next(size));
        var (rightText, right) = RandomTree(random, size - 1 - Count(left));
        var value = random.Next(-50, 50);
        return ($"({leftText} {value} {rightText})", new Node<int>(value, left, right));
    }

    private static int Count(Node<int>? node) => node is null ? 0 : Count(node.Left) + 1 + Count(node.Right);

    private static List<int> Values(Node<int>? node, List<int> into)
    {
        if (node is null)
            return into;

        Values(node.Left, into).Add(node.Value);
        return Values(node.Right, into);
    }

    /// <summary>The nodes of a right chain are not read from deeper and deeper down the stack.</summary>
    private static void WatchStack(Func<Node<StackDepth>?, IEnumerable<StackDepth>> inOrder)
    {
        StackDepth first = new(), between = new(), last = new();
        Node<StackDepth>? root = new(last, null, null);
        for (var i = 2; i < Short; i++)
            root = new(between, null, root);
        root = new(first, null, root);

        var count = 0;
        foreach (var _ in inOrder(root))
        {
            if (++count > Short)
                break;
        }

        Assert.True(
            last.Calls - first.Calls < Short / 2,
            $"VAL  Recurses too deep. In a chain of {Short:#,0} nodes the first value was read under {first.Calls:#,0} calls on the stack,"
            + $" the last one under {last.Calls:#,0}; a chain of {Deep:#,0} nodes would overflow it. Keep a stack of your own.");
    }

    /// <summary>How many calls lay on the stack when this value was first read from its node; -1 before.</summary>
    private sealed class StackDepth : IKnowsWhenRead
    {
        public int Calls { get; private set; } = -1;

        public void OnRead()
        {
            if (Calls < 0)
                Calls = new System.Diagnostics.StackTrace(false).FrameCount;
        }
    }
}
