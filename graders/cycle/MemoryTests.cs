public class MemoryTests
{
    private const int Items = 100;

    [Fact, Property("MM-ALLOC", "Takes no further memory after the first round", Points = 1)]
    public void Takes_no_further_memory_after_the_first_round() =>
        // Items so wide that keeping a second copy stands out.
        MemoryAssert.AllocatesPerElementAtMost(16, count => Numbers().Cycle().Take(10 * Items + count));

    private static SequenceProbe<(long, long, long, long)> Numbers() =>
        Probe.Made(Items, i => ((long)i, (long)i, (long)i, (long)i)).Untraced();
}
