// challenge: running-stats
// expect: passed
// about: generic math over INumberBase with Zero, One and conversions
using System.Numerics;

public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        var (count, mean, squares) = Fold(values);
        return new(long.CreateChecked(count), mean, squares);
    }

    private static (int Count, T Mean, T Variance) Fold<T>(IEnumerable<T> values) where T : IFloatingPoint<T>
    {
        var (count, mean, squares) = (0, T.Zero, T.Zero);
        foreach (var value in values)
        {
            count++;
            var distance = value - mean;
            mean += distance / T.CreateChecked(count);
            squares += distance * (value - mean);
        }

        return (count, mean, count == 0 ? T.AdditiveIdentity : squares / T.CreateChecked(count));
    }
}
