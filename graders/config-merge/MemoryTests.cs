public class MemoryTests
{
    private static readonly string Text = new('x', 1_000);

    [Fact, Property("MM-GROWTH", "Forgets the lines that it has read", Points = 6)]
    public void Forgets_the_lines_it_has_read() =>
        MemoryAssert.RemembersAtMost(
            Growth.Constant(12).Over("lines"),
            count => Probe.Lines(i => $"key {i % 4} = value {i}", count),
            lines => Solution.Merge([lines.Open]),
            count => Last(count, line => $"value {line}"));

    [Fact, Property("MM-LEAK", "Leaves nothing behind", Points = 2)]
    public void Leaves_nothing_behind()
    {
        var lines = Probe.Lines(i => $"key {i} = value {i}", 40);
        MemoryAssert.KeepsNothing(() => Values(Solution.Merge([lines.Open])), lines, take: 30, allowed: 2);
        MemoryAssert.KeepsNothing(() => Values(Solution.Merge([lines.Open])), lines, take: null, allowed: 2);
    }

    [Fact, Property("MM-PEAK", "Reads a long layer with few keys in a small heap", Points = 2)]
    public void Takes_a_long_layer_of_few_keys_through_a_small_heap() =>
        MemoryAssert.StreamsWithin(
            4,
            6_000,
            count => Probe.Lines(i => $"key {i % 4} = {i} {Text}", count),
            lines => Solution.Merge([lines.Open]),
            count => Last(count, line => $"{line} {Text}"));

    /// <summary>The value of each key, as of the last line that has it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Last(int count, Func<int, string> value) =>
        Enumerable.Range(0, 4).Select(key => KeyValuePair.Create($"key {key}", value(count - 1 - ((count - 1 - key) % 4))));

    private static IEnumerable<string> Values(IEnumerable<KeyValuePair<string, string>> merged) => merged.Select(pair => pair.Value);
}
