public class MemoryTests
{
    private const int Items = 100;
    private const int Later = 4_000;

    private static readonly string[] Words = [.. Enumerable.Range(0, Items).Select(i => $"word {i}")];

    [Fact, Property("MM-ALLOC", "Takes no further memory after the first round", Points = 2)]
    public void Takes_no_further_memory_after_the_first_round()
    {
        // An enumerator per round is allowed. Items so wide that keeping a second copy stands out.
        MemoryAssert.AllocatesPerElementAtMost(4, count => Numbers().Cycle().Take(10 * Items + count), Later);
        MemoryAssert.AllocatesPerElementAtMost(
            4, count => Probe.Made(Items, i => Words[i]).Untraced().Cycle().Take(10 * Items + count), Later);
    }

    private static SequenceProbe<(long, long, long, long)> Numbers() =>
        Probe.Made(Items, i => ((long)i, (long)i, (long)i, (long)i)).Untraced();
}
