// dies: VAL
// Divides by the count without checking it: no values, no number.
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

        return new Stats(count, mean, squares / count);
    }
}
