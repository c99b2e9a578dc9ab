public class ValueTests
{
    [Fact, Property("VAL", "Finds count, mean and variance", Points = 3)]
    public void Finds_count_mean_and_variance()
    {
        Gives(new Stats(8, 5, 4), [2, 4, 4, 4, 5, 5, 7, 9]);
        Gives(new Stats(2, 0, 1), [-1, 1]);
        Gives(new Stats(4, 2.5, 1.25), [4, 1, 3, 2]);
        Gives(new Stats(3, -2, 0), [-2, -2, -2]);
        Gives(new Stats(5, 2, 16), [0, 0, 0, 0, 10]);
        Gives(new Stats(2, 4e99, 4e198), [2e99, 6e99]);
        Gives(new Stats(3, 2e-5, 2e-10 / 3), [1e-5, 2e-5, 3e-5]);
        var random = new Random(140_214);
        for (var run = 0; run < 60; run++)
        {
            double[] values = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(-4_000, 4_000) / 16.0)];
            Gives(Expected(values), values);

            // A power of two scales without rounding.
            var scale = Math.ScaleB(1, random.Next(-40, 40));
            var (count, mean, variance) = Expected(values);
            Gives(new Stats(count, mean * scale, variance * scale * scale), Array.ConvertAll(values, value => value * scale));
        }

        double[] many = [.. Enumerable.Range(0, Probe.Random.Next(2_000, 9_000)).Select(_ => Probe.Random.Next(-4_000, 4_000) / 16.0)];
        Gives(Expected(many), many);
        LeavesTheSourceAlone();
    }

    [Fact, Property("VAL", "Handles edge cases: no value, and a single one", Points = 1)]
    public void Handles_no_value_and_a_single_one()
    {
        Gives(new Stats(0, 0, 0), []);
        Gives(new Stats(1, 7.25, 0), [7.25]);
        Gives(new Stats(1, -1e100, 0), [-1e100]);
        Gives(new Stats(1, 0, 0), [0]);
    }

    [Fact, Property("VAL", "Stays exact far from zero", Points = 2)]
    public void Stays_exact_far_from_zero()
    {
        const double far = 1_000_000_000;
        Gives(new Stats(4, far + 10, 22.5), [far + 4, far + 7, far + 13, far + 16]);
        Gives(new Stats(4, -far - 10, 22.5), [-far - 4, -far - 7, -far - 13, -far - 16]);
        Gives(new Stats(2, far + 0.5, 0.25), [far, far + 1]);
        Gives(new Stats(3, far, 0), [far, far, far]);
        var random = new Random(1_962);
        for (var run = 0; run < 5; run++)
        {
            double[] near = [.. Enumerable.Range(0, 1_000).Select(_ => random.Next(0, 160) / 16.0)];
            var expected = Expected(near);
            Gives(expected with { Mean = expected.Mean + far }, [.. near.Select(value => value + far)]);
        }
    }

    [Fact, Canary]
    public void Finds_them_for_longer_sources()
    {
        var random = new Random(33);
        for (var run = 0; run < 5; run++)
        {
            double[] values = [.. Enumerable.Range(0, 100 + run).Select(_ => random.Next(-400, 400) / 4.0)];
            var expected = Expected(values);
            Gives(expected with { Variance = expected.Variance * 1.1 }, values);
        }
    }

    private static void LeavesTheSourceAlone()
    {
        double[] values = [2, 4, 4, 4, 5, 5, 7, 9];
        double[] array = [.. values];
        List<double> list = [.. values];
        foreach (var source in (IEnumerable<double>[])[array, list])
        {
            var expected = new Stats(8, 5, 4);
            ValueAssert.Equal(expected, () => Figures.Rounded(Solution.Summarise(source), expected));
            Assert.True(
                source.SequenceEqual(values), "VAL  Changes its source. After the call the caller's list or array held other values.");
        }
    }

    /// <summary>The trace shows the values if they are few.</summary>
    private static void Gives(Stats expected, double[] values)
    {
        var source = values.Length <= 20 ? Probe.Of(values) : Probe.Of(values).Untraced();
        var most = values.Select(Math.Abs).DefaultIfEmpty().Max();
        ValueAssert.Equal(
            expected,
            () => Figures.Rounded(Solution.Summarise(source), expected, Math.Min(1e-9, 1e-24 * most * most)),
            values.Length <= 20 ? $"() => Summarise([{string.Join(", ", values)}])" : "() => Summarise(source)");
    }

    /// <summary>The values are multiples of 1/16, so that sums of them and of their squares are exact in a decimal.</summary>
    private static Stats Expected(double[] values)
    {
        var mean = values.Sum(value => (decimal)value) / values.Length;
        var variance = values.Sum(value => ((decimal)value - mean) * ((decimal)value - mean)) / values.Length;
        return new Stats(values.Length, (double)mean, (double)variance);
    }
}

internal static class Figures
{
    /// <summary>Replaces a figure that is close enough by the expected one, so that values can be compared exactly.</summary>
    /// <param name="noise">What rounding may leave of a variance that is 0.</param>
    public static Stats Rounded(Stats actual, Stats expected, double noise = 0) => new(
        actual.Count,
        IsNear(actual.Mean, expected.Mean, 1e-9 * (Math.Abs(expected.Mean) + Math.Sqrt(expected.Variance))) ? expected.Mean : actual.Mean,
        IsNear(actual.Variance, expected.Variance, 1e-3 * expected.Variance + noise) ? expected.Variance : actual.Variance);

    private static bool IsNear(double actual, double expected, double most) => Math.Abs(actual - expected) <= most;
}
