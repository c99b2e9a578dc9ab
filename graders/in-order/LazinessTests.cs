public class LazinessTests
{
    [Fact, Property("LZ-DEFER", "Visits nothing until it is enumerated", Points = 1)]
    public void Visits_nothing_at_the_call()
    {
        var reads = Reads();
        LazyAssert.DefersExecution(() => Solution.InOrder(Balanced(0, 15, id => new Seen(id, reads))), reads);
    }

    [Fact, Property("LZ-PULL", "Reads a value when it is asked for", Points = 6)]
    public void Reads_no_value_before_it_is_asked_for()
    {
        var reads = Reads();
        LazyAssert.DemandAtMost(
            () => Solution.InOrder(Chain(12, id => new Seen(id, reads))), take: 12, Demand.Calls(reads, item => item + 1));
        LazyAssert.DemandAtMost(
            () => Solution.InOrder(Balanced(0, 63, id => new Seen(id, reads))),
            take: 63,
            Demand.Calls(reads, item => item + 1 + LaterNodesAbove(item)));
    }

    [Fact, Property("LZ-INDEP", "Gives every walk its own position", Points = 1)]
    public void Gives_every_walk_a_position_of_its_own()
    {
        var tree = Balanced(0, 15, id => id);
        LazyAssert.EnumeratorsAreIndependent(() => Solution.InOrder(tree), take: 15);
    }

    [Fact, Property("LZ-RESTART", "Starts again when it is enumerated again", Points = 1)]
    public void Gives_all_values_again_to_a_second_walk()
    {
        var tree = Balanced(0, 15, id => id);
        LazyAssert.CanRestart(() => Solution.InOrder(tree), take: 15);
        LazyAssert.CanRestart(() => Solution.InOrder(tree), take: 4);
    }

    [Fact, Property("LZ-PROTOCOL", "Keeps returning false after the end", Points = 1)]
    public void Goes_on_answering_false_after_the_last_value()
    {
        LazyAssert.ObeysEnumeratorProtocol(() => Solution.InOrder(Balanced(0, 7, id => id)));
        LazyAssert.ObeysEnumeratorProtocol(() => Solution.InOrder(Chain(3, id => id)));
        LazyAssert.StaysEmpty(() => Solution.InOrder((Node<int>?)null));
    }

    /// <summary>Records the first read of every value.</summary>
    private static FuncProbe<int, int> Reads() => Probe.Func((int id) => id).Named("the first read of a value");

    private static Node<T>? Balanced<T>(int from, int to, Func<int, T> value)
    {
        if (from >= to)
            return null;
        var middle = (from + to) / 2;
        return new(value(middle), Balanced(from, middle, value), Balanced(middle + 1, to, value));
    }

    private static Node<T>? Chain<T>(int count, Func<int, T> value)
    {
        Node<T>? root = null;
        for (var i = count - 1; i >= 0; i--)
            root = new(value(i), null, root);
        return root;
    }

    /// <summary>How many of the nodes above one, in a balanced tree of 63, come after it.</summary>
    private static int LaterNodesAbove(int item)
    {
        var (from, to, later) = (0, 63, 0);
        while (true)
        {
            var middle = (from + to) / 2;
            if (item == middle)
                return later;
            if (item < middle)
                (to, later) = (middle, later + 1);
            else
                from = middle + 1;
        }
    }

    private sealed class Seen(int id, FuncProbe<int, int> reads) : IKnowsWhenRead
    {
        private bool read;

        public int Id { get; } = id;

        public void OnRead()
        {
            if (!read)
                reads.Func(Id);
            read = true;
        }
    }
}
