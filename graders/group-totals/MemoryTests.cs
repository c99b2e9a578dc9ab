public class MemoryTests
{
    private static readonly string[] Keys = ["north", "east", "south", "west"];

    [Fact, Property("MM-GROWTH", "Remembers the keys and not the rows", Points = 3)]
    public void Remembers_a_few_keys_of_many_rows() =>
        MemoryAssert.RemembersAtMost(
            Growth.Constant(2 * Keys.Length).Over("rows"),
            count => Rows(count, Keys.Length),
            rows => GC.KeepAlive(Solution.Totals(rows)));

    [Fact, Property("MM-GROWTH", "Grows with the number of keys only", Points = 3)]
    public void Grows_with_the_number_of_keys_only() =>
        MemoryAssert.RemembersAtMost(
            Growth.Of("O(keys)", count => 2 * Math.Sqrt(count)).Over("rows"),
            count => Rows(count, (int)Math.Sqrt(count)),
            rows => GC.KeepAlive(Solution.Totals(rows)),
            100, 400, 1_600);

    [Fact, Property("MM-PEAK", "Adds up any number of rows in a small heap", Points = 2)]
    public void Takes_very_many_rows()
    {
        // The amounts alone are 1.6 MB, however they are written down.
        var drawn = Probe.Random.Next();
        var rows = Probe.Made(200_000, i => (Keys[i % Keys.Length], Scrambled(drawn + i)));
        MemoryAssert.StreamsWithin(1, () => Solution.Totals(rows), rows);
    }

    /// <summary>Rows whose keys are new strings, so that a row that is kept can be seen by its key.</summary>
    private static SequenceProbe<(string Key, decimal Amount)> Rows(int count, int keys) =>
        Probe.Made(count, i => (Key: $"key {i % keys}", Amount: Scrambled(i))).Watch(row => row.Key);

    /// <summary>Amounts that follow no rule: the steps of SplitMix64.</summary>
    private static decimal Scrambled(long i)
    {
        var bits = (ulong)i * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits / 100m;
    }
}
