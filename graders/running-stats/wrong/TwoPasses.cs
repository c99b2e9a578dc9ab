// dies: LZ-ONCE
// One pass for the mean, another one for the distances: textbook, and a file is read twice.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        double sum = 0;
        foreach (double value in values)
        {
            count++;
            sum += value;
        }

        if (count == 0)
            return default;

        double mean = sum / count;
        return new Stats(count, mean, values.Sum(value => (value - mean) * (value - mean)) / count);
    }
}
