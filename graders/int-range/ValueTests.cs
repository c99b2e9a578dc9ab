public class ValueTests
{
    [Fact, Property("VAL", "Gives the numbers to foreach", Points = 4)]
    public void Gives_the_numbers_to_foreach() => GivesTheNumbers(range => new Pattern(range), seed: 12);

    [Fact, Property("VAL", "Gives the same numbers through the interface", Points = 2)]
    public void Gives_the_numbers_through_the_interface()
    {
        GivesTheNumbers(range => range, seed: 13);
        GivesTheNumbers(range => Untyped(range), seed: 14);
        GivesTheNumbers(Boxed, seed: 16);
    }

    /// <summary>What code gets that takes the enumerator for an IEnumerator.</summary>
    private static IEnumerable<int> Boxed(IntRange range)
    {
        IEnumerator<int> numbers = range.GetEnumerator();
        while (numbers.MoveNext())
            yield return numbers.Current;
    }

    [Fact, Canary]
    public void Gives_the_numbers_of_longer_ranges()
    {
        var random = new Random(15);
        for (var run = 0; run < 5; run++)
        {
            var (start, count) = (random.Next(-1_000, 1_000), random.Next(5, 60));
            int[] expected = [.. Enumerable.Range(start, count)];
            expected[^1]++;
            ValueAssert.Yields(expected, () => new Pattern(new IntRange(start, count)));
        }
    }

    private static void GivesTheNumbers(Func<IntRange, IEnumerable<int>> forEach, int seed)
    {
        ValueAssert.Yields([3, 4, 5, 6], () => forEach(new IntRange(3, 4)));
        ValueAssert.Yields([-2, -1, 0, 1, 2], () => forEach(new IntRange(-2, 5)));
        ValueAssert.Yields([0], () => forEach(new IntRange(0, 1)));
        ValueAssert.Yields([], () => forEach(new IntRange(5, 0)));
        ValueAssert.Yields([], () => forEach(new IntRange(int.MaxValue, 0)));
        ValueAssert.Yields([], () => forEach(new IntRange(int.MinValue, 0)));
        ValueAssert.Yields([], () => forEach(default));
        ValueAssert.Yields([int.MaxValue], () => forEach(new IntRange(int.MaxValue, 1)));
        ValueAssert.Yields([int.MaxValue - 2, int.MaxValue - 1, int.MaxValue], () => forEach(new IntRange(int.MaxValue - 2, 3)));
        ValueAssert.Yields([int.MinValue, int.MinValue + 1], () => forEach(new IntRange(int.MinValue, 2)));
        ValueAssert.StartsWith([int.MinValue, int.MinValue + 1], () => forEach(new IntRange(int.MinValue, int.MaxValue)));
        ValueAssert.StartsWith([1, 2, 3], () => forEach(new IntRange(1, int.MaxValue)));
        ValueAssert.MatchesReference(
            seed,
            runs: 40,
            random => (Start: random.Next(-1_000, 1_000), Count: random.Next(0, 40)),
            given => forEach(new IntRange(given.Start, given.Count)),
            given => Enumerable.Range(given.Start, given.Count));
    }

    /// <summary>Through the untyped interface.</summary>
    private static IEnumerable<int> Untyped(System.Collections.IEnumerable range)
    {
        foreach (var number in range)
            yield return (int)number!;
    }
}
