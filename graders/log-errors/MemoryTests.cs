public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets lines and entries that it has handed over", Points = 2)]
    public void Forgets_the_lines_and_entries_it_has_handed_over()
    {
        // Texts so long that a copy of each stands out.
        var lines = Probe.Infinite(i => $"2025-01-31T10:00:00Z {(i % 2 == 0 ? "INFO" : "ERROR")} {i}".PadRight(200, '.'));
        MemoryAssert.RetainsAtMost(() => Solution.Errors(lines), lines, _ => 4);
    }
}
