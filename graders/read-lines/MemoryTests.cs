public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the lines that it has handed over", Points = 2)]
    public void Forgets_the_lines_it_has_handed_over()
    {
        // Lines so long that a copy of each stands out.
        var text = Probe.Lines(i => $"line {i}".PadRight(200), count: null);
        MemoryAssert.RetainsAtMost(() => Solution.ReadLines(text.Open), text, _ => 4);
    }
}
