public class MemoryTests
{
    private const int Size = 8;

    [Fact, Property("MM-BUFFER", "Forgets items that no window needs", Points = 2)]
    public void Remembers_two_windows_at_most()
    {
        var source = Probe.Tracked();
        MemoryAssert.BuffersAtMost(() => source.Window(Size), source, items: (2 * Size) + 2);
    }
}
