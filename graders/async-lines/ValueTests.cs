public class ValueTests
{
    private static readonly string[] Words = ["", "", " ", "\t", "alpha", "beta gamma", " delta ", "# epsilon", "ζ", "\ufeff", "\f\v"];

    [Fact, Property("VAL", "Yields the lines", Points = 2)]
    public async Task Yields_the_lines_as_they_are()
    {
        await AsyncAssert.Yields(["one", "two"], () => Lines("one\ntwo\n"));
        await AsyncAssert.Yields(["one", "", " ", "", "two "], () => Lines("one\r\n\r\n \n\ntwo "));
        await AsyncAssert.Yields([], () => Lines(""));
        await AsyncAssert.Yields([""], () => Lines("\n"));
        await Task.Run(EveryEnumerationOpensItsOwn);
        await Task.Run(DoesNotNeedPeek);

        var random = new Random(91_453);
        for (var run = 0; run < 20; run++)
        {
            var lines = RandomLines(random);
            await AsyncAssert.Yields(lines, () => Lines(lines, AsyncMode.Completed));
            await AsyncAssert.Yields(lines, () => Lines(lines, AsyncMode.Yielding));
        }
    }

    private static async Task DoesNotNeedPeek()
    {
        List<string> lines = [];
        await foreach (var line in Solution.ReadLinesAsync(Probe.Lines("one", "", "two").WithoutPeek().Open))
            lines.Add(line);
        Assert.True(
            lines.SequenceEqual(["one", "", "two"]),
            "VAL  Trusts Peek. The reader's Peek returned -1, as that of a reader that cannot look ahead, and lines were still to come;"
            + " your result differs from these lines. Only ReadLineAsync says that there are no more: it returns null.");
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

    private static async Task EveryEnumerationOpensItsOwn()
    {
        var text = Probe.Lines("one", "two");
        var lines = Solution.ReadLinesAsync(text.Open, Probe.UncancelledToken());
        foreach (var pass in (string[])["first", "second"])
        {
            await using var one = lines.GetAsyncEnumerator(Probe.UncancelledToken());
            await using var other = lines.GetAsyncEnumerator(Probe.UncancelledToken());
            foreach (var expected in (string[])["one", "two"])
            {
                if (await IsNext(one, expected).ConfigureAwait(false) && await IsNext(other, expected).ConfigureAwait(false))
                    continue;
                Assert.Fail(
                    $"VAL  Shares a reader. Two enumerations of one result ran side by side, for the {pass} time; each must open a"
                    + " reader of its own, but they did not get the same lines.");
            }

            if (await HasNext(one, 2).ConfigureAwait(false) || await HasNext(other, 2).ConfigureAwait(false))
            {
                Assert.Fail(
                    "VAL  Begins again after the end. An enumeration of two lines was asked four times; the third and the fourth"
                    + " MoveNextAsync must both return false.");
            }
        }

        Assert.True(
            text.Opens == 4,
            "VAL  Opens more than one reader. There were four enumerations; each must open its own reader, exactly once.");
    }

    private static async Task<bool> HasNext(IAsyncEnumerator<string> lines, int asked)
    {
        var isThereMore = false;
        for (var time = 0; time < asked; time++)
            isThereMore |= await lines.MoveNextAsync().ConfigureAwait(false);
        return isThereMore;
    }

    private static async Task<bool> IsNext(IAsyncEnumerator<string> lines, string expected) =>
        await lines.MoveNextAsync().ConfigureAwait(false) && lines.Current == expected;

    private static IAsyncEnumerable<string> Lines(string text) =>
        Solution.ReadLinesAsync(() => new StringReader(text), Probe.UncancelledToken());

    private static IAsyncEnumerable<string> Lines(string[] lines, AsyncMode mode) =>
        Solution.ReadLinesAsync(Probe.Lines(lines).Coming(mode).Open, Probe.UncancelledToken());

    private static string[] RandomLines(Random random) => random.GetItems(Words, random.Next(0, 20));
}
