public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets lines and entries that it has handed over", Points = 1)]
    public void Forgets_the_lines_and_entries_it_has_handed_over()
    {
        var lines = Probe.Infinite(i => i % 2 == 0 ? $"2025-01-31T10:00:00Z INFO {i}" : $"2025-01-31T10:00:00Z ERROR {i}");
        MemoryAssert.RetainsAtMost(() => Solution.Errors(lines), lines, _ => 4);
    }
}
