public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets leaves and sequences that are finished", Points = 2)]
    public void Forgets_the_leaves_and_the_sequences_that_are_done_with()
    {
        var leaves = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => Solution.Flatten(new object[] { "first", leaves }), leaves, _ => 4);

        var sequences = Probe.Infinite(i => new object[] { i, i });
        MemoryAssert.RetainsAtMost(() => Solution.Flatten(sequences), sequences, _ => 4);
    }
}
