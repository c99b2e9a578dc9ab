using System.Collections;

public class ValueTests
{
    [Fact, Property("VAL", "Counts down to 1", Points = 3)]
    public void Counts_down_to_one()
    {
        CountsDown(start => new Countdown(start));
        ValueAssert.StartsWith([1_000_000, 999_999, 999_998], () => new Countdown(1_000_000));
        ValueAssert.StartsWith([int.MaxValue, int.MaxValue - 1, int.MaxValue - 2], () => new Countdown(int.MaxValue));
        ValueAssert.MatchesReference(
            seed: 321, runs: 40, random => random.Next(-10, 60), start => new Countdown(start), Numbers);
    }

    [Fact, Property("VAL", "Counts through the untyped IEnumerable too", Points = 1)]
    public void Counts_through_the_untyped_interface() => CountsDown(start => Untyped(new Countdown(start)));

    [Fact, Canary]
    public void Counts_down_from_larger_numbers()
    {
        for (var start = 20; start < 200; start += 60)
        {
            int[] expected = [.. Numbers(start)];
            expected[^1] = start - start;
            ValueAssert.Yields(expected, () => new Countdown(start));
        }
    }

    private static void CountsDown(Func<int, IEnumerable<int>> countdown)
    {
        ValueAssert.Yields([3, 2, 1], () => countdown(3));
        ValueAssert.Yields([1], () => countdown(1));
        ValueAssert.Yields([], () => countdown(0));
        ValueAssert.Yields([], () => countdown(-1));
        ValueAssert.Yields([], () => countdown(-7));
        ValueAssert.Yields([], () => countdown(int.MinValue));
    }

    private static IEnumerable<int> Untyped(IEnumerable countdown)
    {
        foreach (var number in countdown)
            yield return (int)number!;
    }

    private static IEnumerable<int> Numbers(int start)
    {
        for (var number = start; number > 0; number--)
            yield return number;
    }
}
