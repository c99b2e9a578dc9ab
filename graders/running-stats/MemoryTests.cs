public class MemoryTests
{
    [Fact, Property("MM-PEAK", "Keeps none of the values", Points = 6)]
    public void Needs_no_more_memory_for_more_values()
    {
        // As an array they are 3.2 MB, as floats half of it. Only memory in use counts, so code may create objects and drop them.
        var drawn = Probe.Random.Next();
        Stats expected = default;
        MemoryAssert.StreamsWithin(
            1,
            400_000,
            count =>
            {
                expected = Expected(count, drawn);
                return Probe.Made(count, i => Scrambled(drawn + i));
            },
            values => Once(() => Figures.Rounded(Solution.Summarise(values), expected)),
            count => [expected]);
    }

    /// <summary>The values are of one size, so that their squares lose nothing that counts.</summary>
    private static Stats Expected(int count, int drawn)
    {
        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            var value = Scrambled(drawn + i);
            sum += value;
            squares += value * value;
        }

        var mean = sum / count;
        return new(count, mean, (squares / count) - (mean * mean));
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
