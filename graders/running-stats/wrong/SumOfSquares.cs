// dies: VAL
// The schoolbook formula: mean of the squares minus square of the mean. Far from zero only noise remains.
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
        return new Stats(count, mean, (squares / count) - (mean * mean));
    }
}
