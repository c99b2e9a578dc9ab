// dies: LZ-ONCE
// Asks whether there is anything before it begins; that opens the source once more.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        if (!values.Any())
            return default;

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

        return new Stats(count, mean, squares / count);
    }
}
