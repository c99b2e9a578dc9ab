// dies: VAL
// Rounds the variance to nine decimal places; that of small values becomes 0.
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

        return count == 0 ? default : new Stats(count, mean, Math.Round(squares / count, 9));
    }
}
