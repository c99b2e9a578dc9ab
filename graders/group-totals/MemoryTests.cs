public class MemoryTests
{
    private const int FewKeys = 4;

    [Fact, Property("MM-GROWTH", "Remembers the keys and not the rows", Points = 3)]
    public void Remembers_a_few_keys_of_many_rows() => RemembersTheKeys(Growth.Constant(2 * FewKeys), _ => FewKeys, 64, 256, 1_024);

    [Fact, Property("MM-GROWTH", "Grows with the number of keys only", Points = 3)]
    public void Grows_with_the_number_of_keys_only() =>
        RemembersTheKeys(Growth.Of("O(keys)", count => 2 * Math.Sqrt(count)), count => (int)Math.Sqrt(count), 100, 400, 1_600);

    [Fact, Property("MM-PEAK", "Adds up any number of rows in a small heap", Points = 2)]
    public void Takes_very_many_rows()
    {
        // The amounts alone are 1.6 MB, however they are written down.
        var drawn = Probe.Random.Next();
        string[] keys = [.. Enumerable.Range(0, FewKeys).Select(Key)];
        MemoryAssert.StreamsWithin(
            1,
            200_000,
            count => Probe.Made(count, i => (keys[i % FewKeys], Scrambled(drawn + i))),
            Totals,
            count => Expected(count, FewKeys, drawn));
    }

    /// <summary>The rows have new strings for keys, so that a row that is kept can be seen by its key.</summary>
    private static void RemembersTheKeys(Growth bound, Func<int, int> keys, params int[] ladder) => MemoryAssert.RemembersAtMost(
        bound.Over("rows"),
        count => Probe.Made(count, i => (Key: Key(i % keys(count)), Amount: Scrambled(i))).Watch(row => row.Key),
        Totals,
        count => Expected(count, keys(count)),
        ladder);

    /// <summary>As texts, in an order of their own.</summary>
    private static List<string> Totals(IEnumerable<(string Key, decimal Amount)> rows)
    {
        List<string> texts = [];
        foreach (var (key, total) in Solution.Totals(rows))
            texts.Add(Text(key, total));
        texts.Sort(StringComparer.Ordinal);
        return texts;
    }

    private static List<string> Expected(int count, int keys, int drawn = 0)
    {
        var totals = new decimal[keys];
        for (var i = 0; i < count; i++)
            totals[i % keys] += Hundredths(drawn + i);
        List<string> texts = [];
        for (var key = 0; key < keys; key++)
            texts.Add(Text(Key(key), totals[key] / 100m));
        texts.Sort(StringComparer.Ordinal);
        return texts;
    }

    private static string Key(int number) => $"key {number}";

    private static string Text(string key, decimal total) => $"{key}: {total:0.00}";

    /// <summary>Amounts that follow no rule.</summary>
    private static decimal Scrambled(long i) => Hundredths(i) / 100m;

    /// <summary>The steps of SplitMix64.</summary>
    private static ulong Hundredths(long i)
    {
        var bits = (ulong)i * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits;
    }
}
