public class ValueTests
{
    private const string Overflow = "OverflowException";
    private const string Another = "another number";

    [Fact, Property("VAL", "Counts by any step, up and down", Points = 3)]
    public void Counts_by_any_step()
    {
        ValueAssert.StartsWith([10, 7, 4, 1, -2], () => Solution.CountFrom(10, -3));
        ValueAssert.StartsWith([5, 6, 7, 8], () => Solution.CountFrom(5));
        ValueAssert.StartsWith([-2, -2, -2], () => Solution.CountFrom(-2, 0));
        ValueAssert.StartsWith([0, 1, 2], () => Solution.CountFrom(0));
        ValueAssert.StartsWith([int.MaxValue - 1L, int.MaxValue, int.MaxValue + 1L], () => Solution.CountFrom(int.MaxValue - 1L));
        ValueAssert.StartsWith([0, 3_000_000_000, 6_000_000_000], () => Solution.CountFrom(0, 3_000_000_000));
        ValueAssert.MatchesReference(
            seed: 51_200,
            runs: 100,
            random => (
                Start: random.NextInt64(-1_000_000_000_000, 1_000_000_000_000),
                Step: random.NextInt64(-5_000_000_000, 5_000_000_000)),
            given => Solution.CountFrom(given.Start, given.Step).Take(25),
            given => Counted(given.Start, given.Step).Take(25));
    }

    [Fact, Property("VAL", "Yields the last number that fits, and then throws", Points = 3)]
    public void Yields_the_last_number_that_fits_and_then_throws()
    {
        EndsIn(Overflow, [long.MaxValue - 2, long.MaxValue - 1, long.MaxValue], long.MaxValue - 2, 1);
        EndsIn(Overflow, [long.MinValue + 1, long.MinValue], long.MinValue + 1, -1);
        EndsIn(Overflow, [long.MaxValue], long.MaxValue, 1);
        EndsIn(Overflow, [0, long.MinValue], 0, long.MinValue);
        EndsIn(Overflow, [long.MaxValue, -1], long.MaxValue, long.MinValue);
        EndsIn(Overflow, [long.MinValue, -1, long.MaxValue - 1], long.MinValue, long.MaxValue);
        EndsIn(Overflow, [long.MaxValue - 11, long.MaxValue - 6, long.MaxValue - 1], long.MaxValue - 11, 5);
        EndsIn(Another, [long.MaxValue, long.MaxValue, long.MaxValue], long.MaxValue, 0);
        EndsIn(Another, [long.MinValue, long.MinValue, long.MinValue], long.MinValue, 0);
        EndsIn(Another, [long.MaxValue, long.MaxValue - 1, long.MaxValue - 2], long.MaxValue, -1);
        EndsIn(Another, [long.MinValue, long.MinValue + 1, long.MinValue + 2], long.MinValue, 1);
    }

    [Fact, Canary]
    public void Counts_by_larger_steps()
    {
        var random = new Random(4_242);
        for (var run = 0; run < 5; run++)
        {
            var (start, step) = (random.Next(), 1 + random.NextInt64(1_000_000));
            var expected = Counted(start, step).Take(12).ToArray();
            expected[^1] += step;
            ValueAssert.StartsWith(expected, () => Solution.CountFrom(start, step));
        }
    }

    /// <summary>The numbers that come, and what comes after them.</summary>
    private static void EndsIn(string then, long[] numbers, long start, long step)
    {
        ValueAssert.StartsWith(numbers, () => Solution.CountFrom(start, step), $"() => CountFrom({start}, {step})");
        var came = After(numbers.Length, Solution.CountFrom(start, step));
        if (came == then)
            return;

        Assert.Fail(
            then == Overflow
                ? $"VAL  Misses the end of long. CountFrom({start}, {step}) gave {numbers[^1]}, and the next number does not fit into a"
                    + $" long: an OverflowException was due, {came} came. Let the addition check (`checked`)."
                : $"VAL  Ends too early. CountFrom({start}, {step}) gave {numbers[^1]}; the next number fits into a long, and was due;"
                    + $" {came} came.");
    }

    private static string After(int numbers, IEnumerable<long> sequence)
    {
        using var walk = sequence.GetEnumerator();
        for (var i = 0; i < numbers; i++)
            walk.MoveNext();
        try
        {
            return walk.MoveNext() ? Another : "the end";
        }
        catch (OverflowException)
        {
            return Overflow;
        }
        catch (Exception)
        {
            return "another exception";
        }
    }

    private static IEnumerable<long> Counted(long start, long step)
    {
        for (var i = 0; ; i++)
            yield return start + (i * step);
    }
}
