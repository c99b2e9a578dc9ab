public class ValueTests
{
    [Fact, Property("VAL", "Answers each value with the average so far", Points = 4)]
    public void Answers_each_value_with_the_average_so_far()
    {
        ValueAssert.Equal([10, 15, 30], () => SendEach([10, 20, 60]));
        ValueAssert.EqualsReference(
            seed: 23_011,
            runs: 100,
            random => random.GetItems(Values, random.Next(0, MostValues)),
            SendEach,
            Expected);
    }

    [Fact, Property("VAL", "Handles edge cases: one value, thousands, zeros, values that cancel out", Points = 2)]
    public void Handles_the_borders()
    {
        ValueAssert.Equal([0], () => SendEach([0]));
        ValueAssert.Equal([-7.5], () => SendEach([-7.5]));
        ValueAssert.Equal([0, 0, 3, 2.25], () => SendEach([0, 0, 9, 0]));
        ValueAssert.Equal([5, 0, 0], () => SendEach([5, -5, 0]));
        ValueAssert.Equal(2_500.5, () => SendEach([.. Enumerable.Range(1, 5_000)]).Last());
        ValueAssert.Equal(false, () => new RunningAverage().Closed);
        AnswersOfAnySize([0.1]);
        AnswersOfAnySize([123_456.789, -0.001, 3]);
        AnswersOfAnySize([1e30, 3e30, -1e30, 5]);
        AnswersOfAnySize([1_000_000.000_03, 1_000_000.000_05]);
        for (var run = 0; run < 20; run++)
        {
            var size = Math.Pow(10, Probe.Random.Next(0, 40));
            AnswersOfAnySize([.. Enumerable.Range(0, Probe.Random.Next(1, 60)).Select(_ => (Probe.Random.NextDouble() - 0.5) * size)]);
        }
    }

    [Fact, Canary]
    public void Answers_many_values()
    {
        var random = new Random(9_041);
        for (var run = 0; run < 5; run++)
        {
            var values = random.GetItems(Values, 12 + run);
            var expected = Expected(values);
            expected[^1] += 0.5;
            ValueAssert.Equal(expected, () => SendEach(values));
        }
    }

    /// <summary>The average of 32 values may lie in the middle between two rounded ones.</summary>
    private const int MostValues = 32;

    private static readonly double[] Values = [.. Enumerable.Range(-40, 81).Select(i => i * 0.75)];

    /// <summary>Rounded: the last digits depend on the order of the operations.</summary>
    private static double[] SendEach(double[] values) => Array.ConvertAll(Answers(values), answer => Math.Round(answer, 6) + 0.0);

    private static double[] Answers(double[] values)
    {
        using var average = new RunningAverage();
        return Array.ConvertAll(values, average.Send);
    }

    /// <summary>For averages that may lie in the middle between two rounded ones: one that is close enough becomes the expected one.</summary>
    private static void AnswersOfAnySize(double[] values)
    {
        var slack = 1e-6 + (1e-12 * values.Max(Math.Abs));
        double[] expected = [.. values.Select((_, i) => values.Take(i + 1).Sum() / (i + 1))];
        ValueAssert.Equal(
            expected, () => [.. Answers(values).Zip(expected, (seen, due) => Math.Abs(seen - due) <= slack ? due : seen)], call: null);
    }

    private static double[] Expected(double[] values) =>
        [.. values.Select((_, i) => Math.Round(values.Take(i + 1).Sum() / (i + 1), 6) + 0.0)];
}
