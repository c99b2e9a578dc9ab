// dies: VAL
// Divides by the count less one: the variance of a sample.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        double mean = 0;
        double squares = 0;
        foreach (double value in values)
        {
            count++;
            double distance = value - mean;
            mean += distance / count;
            squares += distance * (value - mean);
        }

        return count < 2 ? new Stats(count, mean, 0) : new Stats(count, mean, squares / (count - 1));
    }
}
