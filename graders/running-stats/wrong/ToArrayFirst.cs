// dies: MM-PEAK
// Copies the values, and may then walk through them any number of times.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        double[] copy = values.ToArray();
        if (copy.Length == 0)
            return default;

        double mean = copy.Average();
        return new Stats(copy.Length, mean, copy.Average(value => (value - mean) * (value - mean)));
    }
}
