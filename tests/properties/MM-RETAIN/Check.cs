public static class Check
{
    public static void Run()
    {
        var source = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => Solution.Pairwise(source), source, k => 3);
        var lines = Probe.Lines(i => $"line {i}");
        MemoryAssert.RetainsAtMost(() => Solution.Pairwise(Read(lines.Open)), lines, k => 3, 10, 100, 300);
    }

    private static IEnumerable<string> Read(Func<TextReader> open)
    {
        using var reader = open();
        while (reader.ReadLine() is { } line) yield return line;
    }
}
