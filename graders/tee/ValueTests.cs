public class ValueTests
{
    [Fact, Property("VAL", "Gives all items to both halves", Points = 2)]
    public void Gives_all_items_to_both_halves()
    {
        ValueAssert.Yields([(1, 1), (2, 2), (3, 3)], () => Probe.Of(1, 2, 3).Tee().SideBySide(lead: 0));
        ValueAssert.Yields([], () => Probe.Of<int>().Tee().InTurns("LRLR"));
        ValueAssert.Yields(
            [('R', null), ('L', null), ('L', "b"), ('L', null), ('R', "b"), ('R', null)],
            () => Probe.Of<string?>(null, "b", null).Tee().InTurns("RLLLLRRRL"));
        LazyAssert.TreatsCollectionsAlike([1, 2, 3], source => source.Tee().InTurns("RLLLLRRRL"));
        ValueAssert.Yields([1, 2, 3], () => Probe.Of(1, 2, 3).Tee().Left);
        ValueAssert.Yields([1, 2, 3], () => Probe.Of(1, 2, 3).Tee().Right);
    }

    [Fact, Property("VAL", "Lets the halves take turns in any order", Points = 2)]
    public void Lets_the_halves_take_turns_in_any_order()
    {
        ValueAssert.MatchesReference(
            seed: 26_177,
            runs: 100,
            random => (Numbers: Numbers(random), Turns: Turns(random)),
            given => Probe.Of(given.Numbers).Tee().InTurns(given.Turns),
            given => InTurns(given.Numbers, given.Turns));

        // Now and then a half is thousands of items ahead.
        ValueAssert.MatchesReference(
            seed: 26_178,
            runs: 1,
            random => (Numbers: Numbers(random, random.Next(3_000, 6_000)), Turns: Turns(random, runs: 12, longest: 3_000)),
            given => Probe.Of(given.Numbers).Untraced().Tee().InTurns(given.Turns),
            given => InTurns(given.Numbers, given.Turns));
    }

    [Fact, Canary]
    public void Lets_the_halves_of_longer_sources_take_turns()
    {
        var random = new Random(3_119);
        for (var run = 0; run < 5; run++)
        {
            int[] numbers = [.. Numbers(random), run];
            var turns = "LR" + Turns(random);
            var expected = InTurns(numbers, turns).ToArray();
            expected[^1].Item += random.Next(1, 1_000);
            ValueAssert.Yields(expected, () => Probe.Of(numbers).Tee().InTurns(turns));
        }
    }

    private static int[] Numbers(Random random) => Numbers(random, random.Next(0, 12));

    private static int[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-100, 100))];

    /// <summary>Runs of turns, so that a half gets ahead now and then.</summary>
    private static string Turns(Random random) => Turns(random, random.Next(0, 12), longest: 4);

    private static string Turns(Random random, int runs, int longest) =>
        string.Concat(Enumerable.Range(0, runs).Select(_ => new string("LR"[random.Next(2)], random.Next(1, longest + 1))));

    private static IEnumerable<(char Half, int Item)> InTurns(int[] numbers, string turns)
    {
        var (left, right) = (0, 0);
        foreach (var turn in turns)
        {
            var position = turn == 'L' ? left++ : right++;
            if (position < numbers.Length)
                yield return (turn, numbers[position]);
        }
    }
}

/// <summary>Two readers of the halves, as one sequence. They hold the enumerators and let go of the halves.</summary>
internal static class Readers
{
    /// <summary>Lets the halves take turns, L for the left and R for the right; a turn at the end of a half gives nothing.</summary>
    public static IEnumerable<(char Half, T Item)> InTurns<T>(this (IEnumerable<T> Left, IEnumerable<T> Right) halves, string turns) =>
        InTurns(Given(halves.Left), Given(halves.Right), turns);

    /// <summary>Pairs an item of the left half, which is <paramref name="lead"/> items ahead, with one of the right.</summary>
    public static IEnumerable<(T Left, T Right)> SideBySide<T>(this (IEnumerable<T> Left, IEnumerable<T> Right) halves, int lead) =>
        SideBySide(Given(halves.Left), Given(halves.Right), lead);

    private static IEnumerable<T> Given<T>(IEnumerable<T>? half)
    {
        Assert.True(half is not null, "Tee returned null in the place of a half.");
        return half!;
    }

    // Opened in here, where they are closed as well: a half may open its source in GetEnumerator.
    private static IEnumerable<(char Half, T Item)> InTurns<T>(IEnumerable<T> left, IEnumerable<T> right, string turns)
    {
        using var ofLeft = left.GetEnumerator();
        using var ofRight = right.GetEnumerator();
        foreach (var turn in turns)
        {
            var half = turn == 'L' ? ofLeft : ofRight;
            if (half.MoveNext())
                yield return (turn, half.Current);
        }
    }

    private static IEnumerable<(T Left, T Right)> SideBySide<T>(IEnumerable<T> left, IEnumerable<T> right, int lead)
    {
        using var ofLeft = left.GetEnumerator();
        using var ofRight = right.GetEnumerator();
        while (lead-- > 0 && ofLeft.MoveNext())
        {
        }

        while (ofLeft.MoveNext() & ofRight.MoveNext())
            yield return (ofLeft.Current, ofRight.Current);
    }
}
