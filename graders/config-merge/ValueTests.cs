using System.Text.RegularExpressions;

public class ValueTests
{
    private static readonly string[] Lines =
    [
        "", "  ", "# a = 9", "  # b", "a=1", " a = 2 ", "b = 1", "b=\tx y", "c = # no comment", "c =", "d=e = f", "A = 3",
        "long key = v", "t\t=\tw",
        "q = \"v\"", "\u00a0", "\f\v", "\u3000# c", "\u3000a\u2003=\u00a05\u0085", "b\f=\v6\r", "\u200bw = \ufeff",
    ];

    [Fact, Property("VAL", "Lets the later layer win, in order of first appearance, also in edge cases", Points = 2)]
    public void Lets_the_later_layer_win()
    {
        ValueAssert.Yields(
            [new("colour", "blue"), new("size", "12"), new("name", "box = 7")],
            () => Merge(["# defaults", "colour = blue", "size = 10"], ["size = 12", "name = box = 7"]));
        ValueAssert.Yields([new("b", "3"), new("a", "4")], () => Merge(["b = 1"], ["a = 2", "b = 3"], ["a = 4"]));
        HandlesTheBorders();
        ValueAssert.MatchesReference(
            seed: 50_207,
            runs: 100,
            random => Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.GetItems(Lines, random.Next(0, 10))).ToArray(),
            Merge,
            Expected);
    }

    [Fact, Property("VAL", "Reports a bad line by its number", Points = 2)]
    public void Reports_a_bad_line_by_its_number()
    {
        string[] good = ["a = 1", "", "# b", "b = 2", "c = 3", " ", "d = 4", "e = 5", "f = 6", "g = 7", "h = 8"];
        foreach (var bad in (string[])["word", "= value", "  =", "two words", "; comment"])
        {
            ReportsLine(12, [.. good, bad, "i = 9"]);
            ReportsLine(12, good, [.. good, bad], good);
            ReportsLine(1, good, good, [bad]);
        }
    }

    [Fact, Canary]
    public void Merges_many_layers()
    {
        var random = new Random(88);
        for (var run = 0; run < 5; run++)
        {
            string[][] layers = [random.GetItems(Lines, 8), random.GetItems(Lines, 9), ["z = last", $"y = {run}"]];
            var expected = Expected(layers).ToArray();
            expected[^1] = new("y", $"{random.NextInt64():x8}");
            ValueAssert.Yields(expected, () => Merge(layers));
        }
    }

    private static void DoesNotNeedPeek()
    {
        var layer = Probe.Lines("a = 1", "", "b = 2").WithoutPeek();
        Assert.True(
            Solution.Merge([layer.Open]).SequenceEqual([new("a", "1"), new("b", "2")]),
            "VAL  Trusts Peek. The reader's Peek returned -1, as that of a reader that cannot look ahead, and lines were still to come;"
            + " your result differs from their pairs. Only ReadLine says that there are no more: it returns null.");
    }

    private static void HandlesTheBorders()
    {
        ValueAssert.Yields([], () => Merge());
        ValueAssert.Yields([], () => Merge([], [""], ["# none"]));
        DoesNotNeedPeek();
        ValueAssert.Yields([new("a", "")], () => Merge(["a ="]));
        ValueAssert.Yields([new("a", "")], () => Merge(["a = x"], ["a="]));
        ValueAssert.Yields([new("a", "= b =")], () => Merge(["a == b = "]));
        ValueAssert.Yields([new("a", "2"), new("b", "1")], () => Merge(["a = 1", "b = 1", "a = 2"]));
        ValueAssert.Yields([new("key", "1"), new("Key", "2")], () => Merge(["key = 1"], ["Key = 2"]));
        ValueAssert.Yields([new("a", "\"b\"")], () => Merge(["a = \"b\""]));
        ValueAssert.Yields([new("a", "1 # b = 2")], () => Merge(["a = 1 # b = 2"]));
        ValueAssert.Yields([new("a", "1")], () => Merge(["\u00a0\u3000", "\fa\u00a0=\u30001\r", "\u0085# b"]));
        ValueAssert.AsksNoCulture(() => Merge(["# a", "b = 1", " ", "c = = 2"], ["b = 3", "d ="]).Count());
        Func<TextReader> first = Probe.Lines("a = 1").Open;
        ValueAssert.Yields([new("a", "1")], () => Solution.Merge([first, Probe.Lines("a = 2").Open, first]));
    }

    private static IEnumerable<KeyValuePair<string, string>> Merge(params string[][] layers) =>
        Solution.Merge(layers.Select(lines => Probe.Lines(lines).Open).ToArray());

    private static IEnumerable<KeyValuePair<string, string>> Expected(string[][] layers)
    {
        List<KeyValuePair<string, string>> pairs = [];
        foreach (var line in layers.SelectMany(lines => lines).Select(line => line.Trim()))
        {
            if (line is "" || line[0] == '#')
                continue;
            var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            var pair = KeyValuePair.Create(parts[0], parts[1]);
            var at = pairs.FindIndex(earlier => earlier.Key == pair.Key);
            if (at < 0)
                pairs.Add(pair);
            else
                pairs[at] = pair;
        }

        return pairs;
    }

    private static void ReportsLine(int line, params string[][] layers)
    {
        var error = Record.Exception(() => Merge(layers).Count());
        var bad = error as FormatException;
        if (bad is null)
            Assert.Fail($"VAL  Lets a bad line pass. A FormatException was due; {(error is null ? "none" : "another exception")} came.");
        if (Names(bad, line) && (line <= 9 || !Names(bad, line + 1)))
            return;

        var named = bad.Message.Any(char.IsAsciiDigit) ? "another line" : "no line";
        var layer = Array.Find(layers, lines => lines.Length >= line)!;
        var written = string.Join(", ", layer.Take(line).Select(text => $"\"{text}\""));
        Assert.Fail(
            $"VAL  Names {named}. Line {line} of this layer is bad: [{written}{(layer.Length > line ? ", …" : "")}]; the message of your"
            + $" FormatException is \"{bad.Message}\". It must hold the number of the bad line in its layer, counted from 1, with blank"
            + " lines and comments.");
    }

    private static bool Names(FormatException error, int line) => Regex.IsMatch(error.Message, $@"(?<!\d){line}(?!\d)");
}
