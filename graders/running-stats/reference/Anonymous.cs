public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        var all = values.Aggregate(
            new { Count = 0L, Mean = 0.0, Squares = 0.0 },
            (sums, value) =>
            {
                double mean = sums.Mean + ((value - sums.Mean) / (sums.Count + 1));
                return new { Count = sums.Count + 1, Mean = mean, Squares = sums.Squares + ((value - sums.Mean) * (value - mean)) };
            });
        return new Stats(all.Count, all.Mean, all.Count > 0 ? all.Squares / all.Count : 0);
    }
}
