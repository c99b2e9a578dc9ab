public static class Check
{
    public static void Run() => MemoryAssert.Grows(
        Growth.Logarithmic(1_024, perDoubling: 64), Tree, Last, root => LastOf(root!));

    private static object? Last(Node<int>? root)
    {
        var last = -1;
        foreach (var value in Solution.InOrder(root)) last = value;
        return last;
    }

    private static object LastOf(Node<int> root) => root.Right is { } right ? LastOf(right) : root.Value;

    private static Node<int>? Tree(int count) => Build(0, count);

    private static Node<int>? Build(int from, int to)
    {
        if (from >= to) return null;
        var middle = (from + to) / 2;
        return new Node<int>(middle, Build(from, middle), Build(middle + 1, to));
    }
}
