// dies: VAL
// Has seen that the variance can come out negative, and cuts it off at zero.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        double sum = 0;
        double squares = 0;
        foreach (double value in values)
        {
            count++;
            sum += value;
            squares += value * value;
        }

        if (count == 0)
            return default;

        double mean = sum / count;
        return new Stats(count, mean, Math.Max(0, (squares / count) - (mean * mean)));
    }
}
