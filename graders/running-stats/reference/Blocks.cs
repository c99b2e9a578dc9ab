public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        Stats all = default;
        foreach (double[] block in values.Chunk(16))
        {
            double mean = block.Average();
            all = Merge(all, new Stats(block.Length, mean, block.Average(value => (value - mean) * (value - mean))));
        }

        return all;
    }

    private static Stats Merge(Stats one, Stats other)
    {
        long count = one.Count + other.Count;
        double distance = other.Mean - one.Mean;
        double mean = one.Mean + (distance * other.Count / count);
        double squares = (one.Variance * one.Count) + (other.Variance * other.Count);
        squares += distance * distance * one.Count * other.Count / count;
        return new Stats(count, mean, squares / count);
    }
}
