// challenge: running-stats
// expect: passed
// about: Math, double constants, tuples returned from helpers, compensated sums
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        double mean = 0.0, squares = 0.0;
        foreach (double value in values)
        {
            count += 1;
            (mean, squares) = Next(count, mean, squares, value);
        }

        return count == 0 ? new Stats(0, 0, 0) : new Stats(count, mean, Math.Max(0.0, squares / count));
    }

    private static (double Mean, double Squares) Next(long count, double mean, double squares, double value)
    {
        var distance = value - mean;
        var next = Math.FusedMultiplyAdd(distance, 1.0 / count, mean);
        var product = double.IsNaN(distance) ? double.NaN : distance * (value - next);
        return (next, squares + Math.Abs(product) * Math.Sign(product == 0 ? 1 : product));
    }
}
