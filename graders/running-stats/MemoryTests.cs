public class MemoryTests
{
    [Fact, Property("MM-PEAK", "Keeps none of the values", Points = 6)]
    public void Needs_no_more_memory_for_more_values()
    {
        // As an array they are 3.2 MB, as floats half of it. Only memory in use counts, so code may create objects and drop them.
        var drawn = Probe.Random.Next();
        var values = Probe.Made(400_000, i => Scrambled(drawn + i)).Untraced();
        MemoryAssert.StreamsWithin(1, () => Once(() => Solution.Summarise(values)), values);
    }

    /// <summary>Values between 0 and 1 that follow no rule: the steps of SplitMix64.</summary>
    private static double Scrambled(long i)
    {
        var bits = (ulong)i * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return (bits >> 11) * Math.ScaleB(1, -53);
    }

    private static IEnumerable<Stats> Once(Func<Stats> code)
    {
        yield return code();
    }
}
