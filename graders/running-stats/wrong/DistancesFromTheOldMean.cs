// dies: VAL
// Squares the distance from the mean before this value: Welford half remembered.
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
            squares += distance * distance;
            mean += distance / count;
        }

        return count == 0 ? default : new Stats(count, mean, squares / count);
    }
}
