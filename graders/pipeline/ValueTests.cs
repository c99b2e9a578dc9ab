public class ValueTests
{
    private static readonly string[] Blanks =
        ["", "", "", " ", "\t", "   ", "\r", "\v\f", "\u0085", "\u00a0", "\u2003\t", "\u2028", "\u3000"];

    /// <summary>The zero-width characters are text to string.Trim.</summary>
    private static readonly string[] Texts =
    [
        "", "#", "# note", "##", "#x # y", "alpha", "Beta", "a # b", "c#", "é", "ßtraße", "1 2",
        "\ufeff", "\ufeff# bom", "\u200bb",
    ];

    [Fact, Property("VAL", "Trims, drops blank lines and comments, and upper-cases", Points = 2)]
    public void Cleans_a_text()
    {
        ValueAssert.Yields(
            ["SOUP", "BREAD # FRESH", "TEA"],
            () => Clean("# today", "  soup ", "", "bread # fresh", "\t# end of the menu", "Tea"));
        ValueAssert.Yields([], () => Clean());
        ValueAssert.Yields([], () => Clean("", "  ", "# only", " # comments"));
    }

    [Fact, Property("VAL", "Handles white space and comments in every position", Points = 1)]
    public void Knows_white_space_and_comments_in_every_place()
    {
        ValueAssert.Yields(["A"], () => Clean("\ta\t"));
        ValueAssert.Yields(["B C"], () => Clean("\u00a0b c\u2003"));
        ValueAssert.Yields(["D\tE"], () => Clean(" \t ", "d\te", "   "));
        ValueAssert.Yields(["A B"], () => Clean("a b\r", "\r", "\f\v# c\u0085"));
        ValueAssert.Yields(["\ufeffA\ufeff", "\u200b#"], () => Clean("\ufeffa\ufeff", "\u200b#"));
        ValueAssert.Yields(["C#", "F#"], () => Clean("c#", "#c", "  #d", "f# "));
        LazyAssert.TreatsCollectionsAlike(["a", "", "# b", " c"], Solution.Clean);
        ValueAssert.Yields(["SAME", "SAME", "SAME"], () => Clean("same", "Same", "", "SAME"));

        ValueAssert.AsksNoCulture(() => Read(Clean("title", "# i", " ", "a # b")));

        // So many dropped in a row that a call of its own for each is too deep.
        var count = Probe.Random.Next(60_000, 70_000);
        ValueAssert.Yields(["END"], () => Solution.Clean(Probe.Made(count, i => i < count - 1 ? "# comment" : "end").Untraced()));
    }

    [Fact, Property("VAL", "Cleans any text", Points = 1)]
    public void Cleans_any_text() =>
        ValueAssert.MatchesReference(
            seed: 17_389,
            runs: 100,
            Lines,
            lines => Solution.Clean(Probe.Of(lines)),
            Cleaned);

    [Fact, Canary]
    public void Cleans_longer_texts()
    {
        var random = new Random(8_081);
        for (var run = 0; run < 5; run++)
        {
            string[] lines = [.. Lines(random), " end "];
            var expected = Cleaned(lines).ToArray();
            expected[^1] = $"{random.NextInt64():X16}";
            ValueAssert.Yields(expected, () => Solution.Clean(Probe.Of(lines)));
        }
    }

    private static IEnumerable<string> Clean(params string[] lines) => Solution.Clean(Probe.Of(lines));

    private static void Read(IEnumerable<string> lines)
    {
        foreach (var _ in lines)
        {
        }
    }

    private static string[] Lines(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 25)).Select(_ => Any(random, Blanks) + Any(random, Texts) + Any(random, Blanks))];

    private static string Any(Random random, string[] of) => of[random.Next(of.Length)];

    private static IEnumerable<string> Cleaned(string[] lines)
    {
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#')
                yield return text.ToUpperInvariant();
        }
    }
}
