public class MemoryTests
{
    private static readonly string Text = new('x', 1_000);

    [Fact, Property("MM-GROWTH", "Forgets the lines that it has read", Points = 6)]
    public void Forgets_the_lines_it_has_read() =>
        MemoryAssert.RemembersAtMost(
            Growth.Constant(12).Over("lines"),
            count => Probe.Lines(i => $"key {i % 4} = value {i}", count),
            lines =>
            {
                foreach (var _ in Solution.Merge([lines.Open]))
                {
                }
            });

    [Fact, Property("MM-LEAK", "Leaves nothing behind", Points = 2)]
    public void Leaves_nothing_behind()
    {
        var lines = Probe.Lines(i => $"key {i} = value {i}", 40);
        MemoryAssert.Releases(() => Values(Solution.Merge([lines.Open])), lines, take: 30);
        MemoryAssert.Releases(() => Values(Solution.Merge([lines.Open])), lines, take: null);
    }

    [Fact, Property("MM-PEAK", "Reads a long layer with few keys in a small heap", Points = 2)]
    public void Takes_a_long_layer_of_few_keys_through_a_small_heap()
    {
        var lines = Probe.Lines(i => $"key {i % 4} = {i} {Text}", 6_000);
        MemoryAssert.StreamsWithin(4, () => Solution.Merge([lines.Open]), lines);
    }

    private static IEnumerable<string> Values(IEnumerable<KeyValuePair<string, string>> merged) => merged.Select(pair => pair.Value);
}
