// dies: MM-PEAK
// Keeps the first 20,000 values, and reads the others only to the end.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        List<double> few = [];
        foreach (double value in values)
        {
            if (few.Count < 20_000)
                few.Add(value);
        }

        if (few.Count == 0)
            return default;

        double mean = few[0] + few.Average(value => value - few[0]);
        return new Stats(few.Count, mean, few.Average(value => (value - mean) * (value - mean)));
    }
}
