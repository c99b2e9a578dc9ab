public class MemoryTests
{
    [Fact, Property("MM-RETAIN", "Forgets ended tasks and yielded items", Points = 2)]
    public void Forgets_ended_tasks_and_yielded_items()
    {
        var tasks = Probe.Infinite(i => (IEnumerable<string>)new[] { "first", "last" });
        MemoryAssert.RetainsAtMost(() => Solution.Run(tasks), tasks, _ => 6);

        // Those that have ended leave gaps behind the first task, which runs on.
        var behind = Probe.Infinite(i => i == 0 ? Endless() : new[] { "first", "last" });
        MemoryAssert.RetainsAtMost(() => Solution.Run(behind), behind, _ => 7);

        var items = Probe.Infinite(i => $"step {i}");
        MemoryAssert.RetainsAtMost(() => Solution.Run([items, ["other"]]), items, _ => 4);
    }

    private static IEnumerable<string> Endless()
    {
        while (true)
            yield return "step";
    }
}
