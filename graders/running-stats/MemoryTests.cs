public class MemoryTests
{
    [Fact, Property("MM-PEAK", "Keeps none of the values", Points = 6)]
    public void Needs_no_more_memory_for_more_values()
    {
        // As an array they are 3.2 MB, as a list 4 MB. Only memory in use counts, so code may create objects and drop them.
        var values = Probe.Made(400_000, i => (double)i).Untraced();
        MemoryAssert.StreamsWithin(2, () => Once(() => Solution.Summarise(values)), values);
    }

    private static IEnumerable<Stats> Once(Func<Stats> code)
    {
        yield return code();
    }
}
