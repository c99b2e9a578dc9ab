public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the lines that it has handed over or dropped", Points = 1)]
    public void Forgets_the_lines_it_has_handed_over_or_dropped()
    {
        var lines = Probe.Infinite(i => i % 2 == 0 ? $"  line {i} " : $"# comment {i}");
        MemoryAssert.RetainsAtMost(() => Solution.Clean(lines), lines, _ => 4);
    }
}
