public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        return values.Aggregate(new Stats(0, 0, 0), With);
    }

    private static Stats With(Stats stats, double value)
    {
        long count = stats.Count + 1;
        double distance = value - stats.Mean;
        double mean = stats.Mean + (distance / count);
        double variance = stats.Variance + (((distance * (value - mean)) - stats.Variance) / count);
        return new Stats(count, mean, variance);
    }
}
