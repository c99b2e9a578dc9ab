public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets lines and entries that it has handed over", Points = 2)]
    public void Forgets_the_lines_and_entries_it_has_handed_over()
    {
        // Texts so long that a copy of each stands out, and a time of its own for each.
        var start = new DateTime(2001, 1, 1).AddSeconds(Probe.Random.Next());
        var lines = Probe.Infinite(
            i => $"{start.AddSeconds(i * 97):yyyy-MM-ddTHH:mm:ssZ} {(i % 2 == 0 ? "INFO" : "ERROR")} {i}".PadRight(200, '.'));
        MemoryAssert.RetainsAtMost(() => Solution.Errors(lines), lines, _ => 4);
    }
}
