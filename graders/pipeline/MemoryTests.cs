public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets the lines that it has handed over or dropped", Points = 2)]
    public void Forgets_the_lines_it_has_handed_over_or_dropped()
    {
        // Lines so long that a copy of each stands out.
        var lines = Probe.Infinite(i => (i % 2 == 0 ? $"  line {i}" : $"# comment {i}").PadRight(200, '.') + " ");
        MemoryAssert.RetainsAtMost(() => Solution.Clean(lines), lines, _ => 4);
    }
}
