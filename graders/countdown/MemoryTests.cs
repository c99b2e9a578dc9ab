public class MemoryTests
{
    [Fact, Property("MM-ALLOC", "Stores no numbers", Points = 2)]
    public void Stores_no_numbers() => MemoryAssert.AllocatesPerElementAtMost(1, count => new Countdown(count));
}
