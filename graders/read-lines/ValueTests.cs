public class ValueTests
{
    private static readonly string[] Words =
        ["", "", " ", "\t", "alpha", "beta gamma", " delta ", "# epsilon", "ζ", "\ufeff", "\f\v", "\0"];

    [Fact, Property("VAL", "Yields the lines", Points = 2)]
    public void Yields_the_lines_as_they_are()
    {
        ValueAssert.Yields(["one", "two"], () => Lines("one\ntwo\n"));
        ValueAssert.Yields(["one", "two"], () => Lines("one\ntwo"));
        ValueAssert.Yields(["one", "", " ", "", "two "], () => Lines("one\r\n\r\n \n\ntwo "));
        ValueAssert.Yields([], () => Lines(""));
        ValueAssert.Yields([""], () => Lines("\n"));
        ValueAssert.Yields(["one", "two", "", "three"], () => Lines("one\rtwo\r\n\rthree\r"));
        ValueAssert.Yields(["\ufeffone\f", "\vtwo\u0085", "\u2028e\u0301\0"], () => Lines("\ufeffone\f\n\vtwo\u0085\n\u2028e\u0301\0\n"));
        var line = new string('x', Probe.Random.Next(70_000, 90_000));
        ValueAssert.Yields([line, "end"], () => Lines($"{line}\nend"));
        ValueAssert.MatchesReference(
            seed: 3_301,
            runs: 100,
            RandomLines,
            lines => Solution.ReadLines(Probe.Lines(lines).Open),
            lines => lines);
        DoesNotNeedPeek();
    }

    private static void DoesNotNeedPeek()
    {
        var text = Probe.Lines("one", "", "two").WithoutPeek();
        Assert.True(
            Solution.ReadLines(text.Open).SequenceEqual(["one", "", "two"]),
            "VAL  Trusts Peek. The reader's Peek returned -1, as that of a reader that cannot look ahead, and lines were still to come;"
            + " your result differs from these lines. Only ReadLine says that there are no more: it returns null.");
    }

    [Fact, Canary]
    public void Yields_the_lines_of_longer_texts()
    {
        var random = new Random(78);
        for (var run = 0; run < 5; run++)
        {
            string[] lines = [.. RandomLines(random), $"{random.NextInt64():x16}"];
            string[] expected = [.. lines[..^1], $"{random.NextInt64():x16}"];
            ValueAssert.Yields(expected, () => Solution.ReadLines(Probe.Lines(lines).Open));
        }
    }

    private static IEnumerable<string> Lines(string text) => Solution.ReadLines(() => new StringReader(text));

    private static string[] RandomLines(Random random) => random.GetItems(Words, random.Next(0, 20));
}
