public class MemoryTests
{
    [Fact, Property("MM-ALLOC", "Remembers nothing as it counts", Points = 2)]
    public void Remembers_nothing_as_it_counts() =>
        MemoryAssert.AllocatesPerElementAtMost(4, count => Solution.CountFrom(1_000_000_000_000, 3).Take(count));
}
