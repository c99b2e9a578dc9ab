public class ValueTests
{
    private static readonly string[] Words = ["", "", " ", "\t", "alpha", "beta gamma", " delta ", "# epsilon", "ζ"];

    [Fact, Property("VAL", "Yields the lines", Points = 1)]
    public async Task Yields_the_lines_as_they_are()
    {
        await AsyncAssert.Yields(["one", "two"], () => Lines("one\ntwo\n"));
        await AsyncAssert.Yields(["one", "", " ", "", "two "], () => Lines("one\r\n\r\n \n\ntwo "));
        await AsyncAssert.Yields([], () => Lines(""));
        await AsyncAssert.Yields([""], () => Lines("\n"));

        var random = new Random(91_453);
        for (var run = 0; run < 20; run++)
        {
            var lines = RandomLines(random);
            await AsyncAssert.Yields(lines, () => Lines(lines, AsyncMode.Completed));
            await AsyncAssert.Yields(lines, () => Lines(lines, AsyncMode.Yielding));
        }
    }

    [Fact, Canary]
    public async Task Yields_the_lines_of_longer_texts()
    {
        var random = new Random(14);
        for (var run = 0; run < 5; run++)
        {
            string[] lines = [.. RandomLines(random), $"{random.NextInt64():x16}"];
            string[] expected = [.. lines[..^1], $"{random.NextInt64():x16}"];
            await AsyncAssert.Yields(expected, () => Lines(lines, AsyncMode.Completed));
        }
    }

    private static IAsyncEnumerable<string> Lines(string text) => Solution.ReadLinesAsync(() => new StringReader(text));

    private static IAsyncEnumerable<string> Lines(string[] lines, AsyncMode mode) =>
        Solution.ReadLinesAsync(Probe.Lines(lines).Coming(mode).Open);

    private static string[] RandomLines(Random random) => random.GetItems(Words, random.Next(0, 20));
}
